package org.aidememoire.model.decision;

import java.util.Locale;
import org.aidememoire.model.account.Role;

/** What can be done in deciding: to what, in which role, and whether without saying why. */
public enum ActKind {
    ACCEPT(Role.CODER, Subject.OfClaim.class),
    CORRECT(Role.CODER, Subject.OfClaim.class),
    REJECT(Role.CODER, Subject.OfClaim.class),
    ADD(Role.CODER, Subject.OfClaim.class),
    ANNOTATE(Role.CODER, Subject.class, true),
    /** A coder may undo what was the coder's own, see {@link #UNDO_ANOTHERS}. */
    UNDO(Role.CODER, Subject.class),
    LINK(Role.REVIEWER, Subject.OfEntry.class),
    UNLINK(Role.REVIEWER, Subject.OfEntry.class),
    TIE(Role.REVIEWER, Subject.OfEntry.class),
    UNTIE(Role.REVIEWER, Subject.OfEntry.class),
    ASSESS(Role.REVIEWER, Subject.OfEntry.class, true),
    SUPERSEDE(Role.REVIEWER, Subject.OfReport.class),
    WITHDRAW(Role.REVIEWER, Subject.OfReport.class, true),
    RESTORE(Role.REVIEWER, Subject.OfReport.class),
    TELL_APART(Role.REVIEWER, Subject.OfReport.class),
    ERASE(Role.ADMINISTRATOR, Subject.OfReport.class, true);

    /** The least role that may undo what another person decided. */
    public static final Role UNDO_ANOTHERS = Role.REVIEWER;

    private final Role needs;
    private final Class<? extends Subject> about;
    private final boolean needsReason;

    ActKind(Role needs, Class<? extends Subject> about) {
        this(needs, about, false);
    }

    ActKind(Role needs, Class<? extends Subject> about, boolean needsReason) {
        this.needs = needs;
        this.about = about;
        this.needsReason = needsReason;
    }

    /** The least role that may do it. */
    public Role needs() {
        return needs;
    }

    /** Whether it can be done to {@code subject}. */
    boolean fits(Subject subject) {
        return about.isInstance(subject);
    }

    /** Whether it cannot be done without saying why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** The word that the sealed form, the log and exports use, such as {@code accept}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ActKind of(String word) {
        for (ActKind candidate : values()) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("nothing that can be decided: " + word);
    }
}
