package org.aidememoire.desk.compare;

/** What a user wants compared cannot be. The message says in one line why, and what can be. */
public final class NotComparableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotComparableException(String message) {
        super(message);
    }
}
