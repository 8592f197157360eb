package org.aidememoire.desk.account;

/** An account cannot be opened, changed or closed, for a reason that the message gives in one line for a person. */
public final class CannotChangeAccountException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotChangeAccountException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
