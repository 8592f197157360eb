package org.aidememoire.web.inquiry;

/** The address names nothing. The message is for the reader. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Nothing is found, for a reason that {@code message} gives. */
    public NotFoundException(String message) {
        super(message);
    }
}
