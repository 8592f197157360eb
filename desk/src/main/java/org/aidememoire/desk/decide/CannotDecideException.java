package org.aidememoire.desk.decide;

/** What was to be decided cannot be, for a reason that the message gives in one line for a person. */
public final class CannotDecideException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotDecideException(String message) {
        super(message);
    }

    CannotDecideException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
