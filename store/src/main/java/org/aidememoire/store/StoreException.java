package org.aidememoire.store;

/** The store cannot do what was asked. The message is one line for a person and names the file. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a store that is not what it should be. */
    public StoreException(String message) {
        super(message);
    }

    /** For a failure underneath. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
