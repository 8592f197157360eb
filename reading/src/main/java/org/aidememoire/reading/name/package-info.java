/**
 * Who and where: countries, persons with their offices, bodies, places, and within the report whom "the Lao leader", "the
 * two sides", "the latter" and "they" mean. Start at {@link org.aidememoire.reading.name.NameFinder}.
 */
@NullMarked
package org.aidememoire.reading.name;

import org.jspecify.annotations.NullMarked;
