package org.aidememoire.desk.query;

/** A side from which a listing can be narrowed. The values of each are words that exports use, too. */
public enum Facet {
    /** The kind of engagement. */
    KIND,
    /** The sectors of a commitment. */
    SECTOR,
    /** The states whose commitment it is, as alpha-3 codes; those of the people and bodies where no state is named. */
    BY,
    /** How firmly the words of a commitment bind. */
    FORCE,
    /** What became of an engagement, a commitment or an invitation, by the day of reference. */
    STANDING,
    /**
     * The mechanisms that a commitment names, by the fullest of their names: whose names stand in the very words that
     * it rests on, of whatever report. Not what is named beside it.
     */
    MECHANISM,
    /** The year of the last horizon of a commitment. */
    DUE,
    /** The states of a person's offices, or where an engagement takes place, as alpha-3 codes. */
    COUNTRY,
    /** The year in which it begins; of what has no date of its own the year in which it was first reported. */
    YEAR;

    /** Whether the value belongs to what one report says, and not to what all together come to. */
    boolean isSaid() {
        return this == KIND || this == SECTOR || this == FORCE || this == COUNTRY;
    }
}
