package org.aidememoire.cli;

/** What was asked for cannot be done, for a reason that the message gives in one line. Exit code 1. */
final class CannotException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotException(String message) {
        super(message);
    }
}
