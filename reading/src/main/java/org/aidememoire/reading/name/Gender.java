package org.aidememoire.reading.name;

/** Whether "he" or "she" can mean a person, as far as the report says. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether one person can be both. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
