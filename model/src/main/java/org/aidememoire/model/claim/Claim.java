package org.aidememoire.model.claim;

import java.util.Comparator;

/**
 * One thing that one report says. It cannot exist without {@link Evidence}. The order is that of the text, then of the
 * kinds.
 */
public sealed interface Claim
        permits Person,
                Engagement,
                Commitment,
                Target,
                Instrument,
                Mechanism,
                Project,
                Invitation,
                Milestone,
                Formula,
                ReportedFigure {
    /** The order of the text: report, passage, kind, identifier. */
    Comparator<Claim> IN_TEXT_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.evidence().passage())
            .thenComparing(Claim::kind)
            .thenComparing(Claim::id);

    /** What kind of claim it is. */
    ClaimKind kind();

    /** The words it rests on. */
    Evidence evidence();

    /** What tells it from another claim of its kind on the same passage; empty where there can be none. */
    String distinction();

    /** Its stable identifier: its own, or the one that a person's correction keeps. */
    default ClaimId id() {
        return evidence()
                .corrects()
                .orElseGet(() -> ClaimId.of(kind(), evidence().passage(), distinction()));
    }

    /** The answer of {@code cases} for this kind of claim. */
    <T> T fold(Cases<T> cases);

    /**
     * An answer for each kind of claim; a new kind breaks every implementation, as it should.
     *
     * @param <T> what is answered
     */
    interface Cases<T> {
        /** The answer for a person. */
        T person(Person person);

        /** The answer for an engagement. */
        T engagement(Engagement engagement);

        /** The answer for a commitment. */
        T commitment(Commitment commitment);

        /** The answer for a target. */
        T target(Target target);

        /** The answer for an instrument. */
        T instrument(Instrument instrument);

        /** The answer for a mechanism. */
        T mechanism(Mechanism mechanism);

        /** The answer for a project. */
        T project(Project project);

        /** The answer for an invitation. */
        T invitation(Invitation invitation);

        /** The answer for a milestone. */
        T milestone(Milestone milestone);

        /** The answer for a formula. */
        T formula(Formula formula);

        /** The answer for what a quantity is reported to have come to. */
        T figure(ReportedFigure figure);
    }
}
