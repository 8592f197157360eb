package org.aidememoire.web.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.DecisionWords;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.web.inquiry.Tongue;

/**
 * A decision in the history of something.
 *
 * @param number its number
 * @param by who decided
 * @param role in which role
 * @param day when, as the reader writes it
 * @param moment the same to the second, in UTC, as ISO 8601 has it
 * @param act what was done, in a word
 * @param changes the fields that a correction changed
 * @param what what was done beyond that word; empty where there is no more to say
 * @param why the reason; empty where none was given
 * @param undone whether it no longer holds
 * @param carried whether it was taken on an earlier version of the report, which a later one superseded
 */
public record PastDecision(
        long number,
        String by,
        String role,
        String day,
        String moment,
        String act,
        List<DecisionWords.Change> changes,
        String what,
        String why,
        boolean undone,
        boolean carried) {
    /** Copies the changes. */
    public PastDecision {
        changes = List.copyOf(changes);
    }

    /** {@code decision}, of those that {@code decided} holds, as a reader with {@code tongue} reads it. */
    public static PastDecision of(Decision decision, Decided decided, Tongue tongue) {
        List<DecisionWords.Change> changes = DecisionWords.changes(decision);
        return new PastDecision(
                decision.number(),
                decision.by().name(),
                decision.by().role().word(),
                tongue.shortDay(decision.at().atZone(ZoneOffset.UTC).toLocalDate()),
                DateTimeFormatter.ISO_INSTANT.format(decision.at()),
                past(decision),
                changes,
                changes.isEmpty() ? DecisionWords.what(decision) : "",
                decision.why(),
                decided.isUndone(decision),
                decided.carriedTo(decision).isPresent());
    }

    private static String past(Decision decision) {
        return switch (decision.kind()) {
            case ACCEPT -> "accepted";
            case CORRECT -> "corrected";
            case REJECT -> "rejected";
            case ADD -> "added";
            case ANNOTATE -> "remarked";
            case UNDO -> "undid";
            case LINK -> "linked";
            case UNLINK -> "parted";
            case TIE -> "tied together";
            case UNTIE -> "untied";
            case ASSESS -> "assessed";
            case SUPERSEDE -> "superseded";
            case WITHDRAW -> "withdrew";
            case RESTORE -> "restored";
            case TELL_APART -> "told apart";
            case ERASE -> "erased";
        };
    }
}
