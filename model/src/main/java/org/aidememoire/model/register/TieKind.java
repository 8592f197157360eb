package org.aidememoire.model.register;

/** How one thing in the register hangs together with another. */
public enum TieKind {
    /** Talks, a signing, a ceremony took place during a visit. */
    WITHIN("within"),
    /** A visit answered an invitation. */
    ANSWERED_BY("answered by"),
    /** What was undertaken is reported as done. */
    DELIVERED_BY("delivered by"),
    /** A weaker or partial mention of the same undertaking; too little to be the same. */
    TOUCHES("touches"),
    /** The two may be the same, but the reports do not settle it: for a person to decide. */
    PERHAPS_SAME("perhaps the same as");

    private final String word;

    TieKind(String word) {
        this.word = word;
    }

    /** How it reads between the two things. */
    public String word() {
        return word;
    }
}
