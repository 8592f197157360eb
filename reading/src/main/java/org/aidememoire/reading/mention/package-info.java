/**
 * Stretches of a sentence that name something: countries, persons, bodies, the sides together, dates, quantities. What
 * finds them is elsewhere. Start at {@link org.aidememoire.reading.mention.ReadSentence}.
 */
@NullMarked
package org.aidememoire.reading.mention;

import org.jspecify.annotations.NullMarked;
