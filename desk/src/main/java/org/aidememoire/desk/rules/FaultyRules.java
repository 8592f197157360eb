package org.aidememoire.desk.rules;

/** A rules file that cannot be used. The message is made for a person: it names the file, the place and what is wrong. */
public final class FaultyRules extends RuntimeException {
    private static final long serialVersionUID = 1;

    FaultyRules(String message, Throwable cause) {
        super(message, cause);
    }
}
