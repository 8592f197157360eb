package org.aidememoire.reading.pattern;

import org.aidememoire.reading.pattern.Match.Stretch;

/**
 * What a part of a pattern matched.
 *
 * @param pattern the part as it is written
 * @param depth in how many groups it stands
 * @param words the tokens that it took, perhaps none
 */
public record MatchedPart(String pattern, int depth, Stretch words) {}
