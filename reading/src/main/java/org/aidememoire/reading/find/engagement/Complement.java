package org.aidememoire.reading.find.engagement;

/**
 * What a verb or noun takes after it: "in Nairobi", "with her counterpart", "her counterpart", "on Thursday".
 *
 * @param preposition in lower case; {@link #OBJECT} for a noun phrase right after a verb, {@link #TIME} for a date without
 *     a preposition
 * @param from first token of the noun phrase
 * @param to after its last
 */
record Complement(String preposition, int from, int to) {
    static final String OBJECT = "object";
    static final String TIME = "time";
}
