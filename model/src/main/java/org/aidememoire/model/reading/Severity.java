package org.aidememoire.model.reading;

/** How much a problem cost. */
public enum Severity {
    /** Something could not be read at all. */
    ERROR,
    /** It was read, but something in it is doubtful or missing. */
    WARNING,
    /** It was set aside on purpose, such as a report in a language that is not read yet. */
    SET_ASIDE
}
