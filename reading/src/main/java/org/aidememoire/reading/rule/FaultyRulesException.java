package org.aidememoire.reading.rule;

/** A rules file that cannot be used; the message names the file, and the line or the rule and what is wrong with it. */
public final class FaultyRulesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    FaultyRulesException(String message) {
        super(message);
    }

    FaultyRulesException(String message, Throwable cause) {
        super(message, cause);
    }
}
