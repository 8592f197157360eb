package org.aidememoire.model.claim;

/** The eleven kinds of claim that a report can make, in the order in which they are listed. */
public enum ClaimKind {
    PERSON("people", 'p'),
    ENGAGEMENT("engagements", 'e'),
    COMMITMENT("commitments", 'c'),
    TARGET("targets", 't'),
    INSTRUMENT("instruments", 'd'),
    MECHANISM("mechanisms", 'm'),
    PROJECT("projects", 'j'),
    INVITATION("invitations", 'i'),
    MILESTONE("milestones", 'a'),
    FORMULA("formulas", 'f'),
    FIGURE("figures", 'q');

    private final String plural;
    private final char letter;

    ClaimKind(String plural, char letter) {
        this.plural = plural;
        this.letter = letter;
    }

    /** The name of its layer in the annotation guidelines and in exports. */
    public String plural() {
        return plural;
    }

    /** The letter that its identifiers begin with. */
    public char letter() {
        return letter;
    }
}
