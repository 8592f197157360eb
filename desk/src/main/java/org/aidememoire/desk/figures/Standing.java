package org.aidememoire.desk.figures;

import java.util.Locale;

/** How figures stand to a target. */
public enum Standing {
    /** A figure is as high as the target. */
    REACHED,
    /** At this pace it will be reached in the time that was set. */
    ON_COURSE,
    /** At this pace it will not be reached in the time that was set, or that time is over. */
    BEHIND,
    /** No year was set, so that it can be neither. */
    NO_YEAR_SET,
    /** There are too few figures to tell a pace, and none is as high as the target. */
    TOO_FEW_FIGURES,
    /** The figures are of parts of a year, and the target is of a year. */
    NOT_MEASURED,
    /** Reports give different figures, and it depends on which of them holds. */
    REPORTS_DIFFER;

    /** How a person says it. */
    public String phrase() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
