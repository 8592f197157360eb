package org.aidememoire.model.register;

/** How one thing in the register hangs together with another. */
public enum TieKind {
    /** Talks, a signing, a ceremony took place during a visit. */
    WITHIN("within", "during it"),
    /** A visit answered an invitation. */
    ANSWERED_BY("answered by", "answers"),
    /** What was undertaken is reported as done. */
    DELIVERED_BY("delivered by", "delivers"),
    /** What was undertaken is reported as under way. */
    ADVANCED_BY("under way by", "reports headway of"),
    /** What is reported as done or under way may be what was undertaken; for a person to decide. */
    PERHAPS_ADVANCED_BY("perhaps advanced by", "perhaps advances"),
    /** A weaker or partial mention of the same undertaking; too little to be the same. */
    TOUCHES("touches", "touched by"),
    /** A meeting was one of the meetings of a mechanism. */
    SESSION_OF("session of", "session"),
    /** The two may be the same, but the reports do not settle it: for a person to decide. */
    PERHAPS_SAME("perhaps the same as", "perhaps the same as");

    private final String word;
    private final String reversed;

    TieKind(String word, String reversed) {
        this.word = word;
        this.reversed = reversed;
    }

    /** How it reads between the two things. */
    public String word() {
        return word;
    }

    /** How it reads from the second thing to the first. */
    public String reversed() {
        return reversed;
    }
}
