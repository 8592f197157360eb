package org.aidememoire.desk.search;

/** A side from which what was found can be narrowed, by writing its field and one of its values beside the words. */
public enum SearchSide {
    /** The kind: one of the plurals of the kinds of claims, or {@code reports}. */
    KIND,
    /** The sectors of a commitment. */
    SECTOR,
    /** The states whose word it is, as alpha-3 codes. */
    BY,
    /** The years that its days lie in. */
    YEAR;

    /** The words that narrow a search to {@code value}. */
    public String narrowingTo(String value) {
        return switch (this) {
            case KIND -> "kind:" + value;
            case SECTOR -> "sector:" + value;
            case BY -> "by:" + value;
            case YEAR -> "since:" + value + " until:" + value;
        };
    }
}
