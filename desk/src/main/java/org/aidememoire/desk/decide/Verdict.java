package org.aidememoire.desk.decide;

import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.ReportId;

/**
 * The last word on one claim.
 *
 * @param decision the decision
 * @param subject the claim that it is about
 * @param said what the claim says by that word, were it not rejected
 * @param standing on whose word the claim stands by it
 */
record Verdict(Decision decision, Subject.OfClaim subject, Claim said, Standing standing) {
    /** The verdict that {@code decision} is; empty if it says nothing of whether a claim is read rightly. */
    static Optional<Verdict> of(Decision decision) {
        return decision.subject() instanceof Subject.OfClaim subject
                ? standing(decision).map(standing -> new Verdict(decision, subject, said(decision, subject), standing))
                : Optional.empty();
    }

    private static Claim said(Decision decision, Subject.OfClaim subject) {
        return decision.act() instanceof Act.Correct to ? to.after() : subject.claim();
    }

    private static Optional<Standing> standing(Decision decision) {
        return switch (decision.kind()) {
            case ACCEPT -> Optional.of(Standing.ACCEPTED);
            case CORRECT -> Optional.of(Standing.CORRECTED);
            case REJECT -> Optional.of(Standing.REJECTED);
            case ADD -> Optional.of(Standing.ADDED);
            case ANNOTATE, UNDO, LINK, UNLINK, TIE, UNTIE, ASSESS, SUPERSEDE, WITHDRAW, RESTORE, TELL_APART, ERASE ->
                Optional.empty();
        };
    }

    /** The report whose words it is about. */
    ReportId report() {
        return subject.claim().evidence().report();
    }

    /** Whether it was given on an earlier version of that report. */
    boolean isCarried() {
        return !(decision.subject() instanceof Subject.OfClaim given
                && given.claim().evidence().report().equals(report()));
    }

    /** Whether it adds a claim, or is the word on one that a person had added: no reading ever made it. */
    boolean isOnAddition() {
        return standing == Standing.ADDED || subject.claim().evidence().reader().equals(Added.READER);
    }

    long number() {
        return decision.number();
    }

    ClaimId id() {
        return subject.id();
    }

    /** The claim as it stands by this word; empty if it was rejected. */
    Optional<Claim> claim() {
        return standing == Standing.REJECTED ? Optional.empty() : Optional.of(said);
    }
}
