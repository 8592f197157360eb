package org.aidememoire.store;

/** What the failures of one kind of database mean, as words for a person. */
interface Failures {
    /** What {@code failure}, or what caused it, means; one line. */
    String reason(Throwable failure);

    /** The first line of a message, or what kind of failure it is if it has none. */
    static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
