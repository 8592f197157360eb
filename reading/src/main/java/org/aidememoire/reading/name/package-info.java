/**
 * Who is who in a report: countries, places, bodies, the people with their offices, and whom "the two sides", "the Lao
 * leader", "they" and "we" mean. Start at {@link org.aidememoire.reading.name.NameFinder}; the names and word lists are
 * the data files beside this package. What people undertake does not belong here.
 *
 * <p>In order: the {@link org.aidememoire.reading.name.Gazetteer} and the bodies by their head words; offices; sightings
 * of people beside them; the roster, where sightings become persons; for whom each speaks; and last, reading from the
 * beginning, every mention and reference.
 */
@NullMarked
package org.aidememoire.reading.name;

import org.jspecify.annotations.NullMarked;
