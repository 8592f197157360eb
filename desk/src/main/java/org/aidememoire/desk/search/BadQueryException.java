package org.aidememoire.desk.search;

/** What is looked for cannot be understood. The message says in one line why, and what can be. */
public final class BadQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadQueryException(String message) {
        super(message);
    }
}
