package org.aidememoire.model.comparison;

import java.util.Locale;

/** How a later wording stands to an earlier one, in the order in which changes are told. */
public enum Shift {
    /** It was not said before. */
    NEW,
    /** The words bind more firmly, or aim higher. */
    STRONGER,
    /** The words bind less firmly, or aim lower. */
    WEAKER,
    /** It has a number, a date or a name that it had not. */
    MORE_SPECIFIC,
    /** It has lost a number, a date or a name. */
    LESS_SPECIFIC,
    /** It was said again, as firmly and as specifically. */
    REAFFIRMED,
    /** It was said before and not this time. That does not mean that it was given up. */
    NOT_MENTIONED;

    /** The word that exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a person says it. */
    public String phrase() {
        return this == NOT_MENTIONED
                ? "no longer mentioned"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
