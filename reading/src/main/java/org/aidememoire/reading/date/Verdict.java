package org.aidememoire.reading.date;

import java.util.Optional;

/** What one word says of the time of its clause. */
enum Verdict {
    PAST,
    PRESENT,
    FUTURE,
    /** An infinitive after "to", which has the tense of the verb before it; in a headline without one it is to come. */
    LEFT_OPEN,
    /** It is no verb. */
    NONE;

    Optional<Tense> tense() {
        return switch (this) {
            case PAST -> Optional.of(Tense.PAST);
            case FUTURE, LEFT_OPEN -> Optional.of(Tense.FUTURE);
            case PRESENT, NONE -> Optional.empty();
        };
    }

    /** Whether the words further off need not be asked. */
    boolean settles() {
        return this != NONE && this != LEFT_OPEN;
    }
}
