package org.aidememoire.reading.open;

/** Why a file cannot be opened, as one line for a person. Never leaves this package. */
final class CannotOpenException extends Exception {
    private final String reason;

    CannotOpenException(String reason) {
        super(reason);
        this.reason = reason;
    }

    CannotOpenException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
