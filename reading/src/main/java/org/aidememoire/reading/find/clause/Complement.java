package org.aidememoire.reading.find.clause;

/**
 * What a verb or noun takes after it: "in Nairobi", "with her counterpart", "her counterpart", "on Thursday".
 *
 * @param preposition in lower case; {@link #OBJECT} for a noun phrase right after a verb, {@link #TIME} for a date without
 *     a preposition
 * @param from first token of the noun phrase
 * @param to after its last
 */
public record Complement(String preposition, int from, int to) {
    public static final String OBJECT = "object";
    public static final String TIME = "time";
}
