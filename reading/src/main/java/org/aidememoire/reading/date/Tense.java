package org.aidememoire.reading.date;

/** On which side of the day of publication the words around a date put it. */
public enum Tense {
    /** "met", "has signed", "was held". */
    PAST,
    /** "will meet", "is to sign", "planned for". */
    FUTURE
}
