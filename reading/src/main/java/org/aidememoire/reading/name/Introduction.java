package org.aidememoire.reading.name;

import org.aidememoire.reading.mention.KnownPerson;

/**
 * Where a report says best who somebody is: the fullest name with the most offices, the first of several such places.
 *
 * @param person who
 * @param sentence the index of the sentence
 * @param from the first token, titles included
 * @param to after the last token
 * @param rule what showed that it is a person, such as {@code office-then-name}
 */
public record Introduction(KnownPerson person, int sentence, int from, int to, String rule) {}
