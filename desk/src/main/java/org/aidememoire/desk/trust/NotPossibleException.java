package org.aidememoire.desk.trust;

/** A store cannot be kept safe in the way that was asked for; the message says why in one line. Nothing was changed. */
public final class NotPossibleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotPossibleException(String message) {
        super(message);
    }

    NotPossibleException(String message, Throwable cause) {
        super(message, cause);
    }
}
