package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.Passage;

/** A decision in words for a person. */
public final class DecisionWords {
    private DecisionWords() {}

    /**
     * One field that a correction changed.
     *
     * @param field its name
     * @param before what stood there; empty for nothing
     * @param after what stands there now; empty for nothing
     */
    public record Change(String field, String before, String after) {
        /** As {@code force: proposed → agreed}. */
        @Override
        public String toString() {
            return field + ": " + (before.isEmpty() ? "nothing" : before) + " → "
                    + (after.isEmpty() ? "nothing" : after);
        }
    }

    /** What {@code decision} is about: the identifier of the claim, entry or report. */
    public static String subject(Decision decision) {
        Subject subject = decision.subject();
        if (subject instanceof Subject.OfClaim one) {
            return one.id().value();
        }
        if (subject instanceof Subject.OfEntry one) {
            return one.claims().stream().map(ClaimId::value).collect(Collectors.joining(", "));
        }
        return subject instanceof Subject.OfReport one ? one.id().brief() : subject.key();
    }

    /** The exact words that the claim rests on which {@code decision} is about; empty if it is about no claim. */
    public static Optional<String> quote(Decision decision) {
        return decision.subject() instanceof Subject.OfClaim one
                ? Optional.of(one.claim().evidence().passage().quote())
                : Optional.empty();
    }

    /** What a correction changed; nothing for any other act. */
    public static List<Change> changes(Decision decision) {
        if (!(decision.act() instanceof Act.Correct to && decision.subject() instanceof Subject.OfClaim was)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        add(changes, Deciding.WORDS, words(was.claim()), words(to.after()));
        Map<String, String> before = FieldWords.of(was.claim());
        FieldWords.of(to.after()).forEach((field, after) -> add(changes, field, before.getOrDefault(field, ""), after));
        return changes;
    }

    private static void add(List<Change> changes, String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String words(Claim claim) {
        return claim.evidence().passage().quote();
    }

    /** What was done, beyond the word for it; empty where there is no more to say. */
    public static String what(Decision decision) {
        Act act = decision.act();
        if (act instanceof Act.Correct to) {
            return changes(decision).stream().map(Change::toString).collect(Collectors.joining("; "))
                    + to.support()
                            .map(words -> "; as in “" + words.quote() + "”")
                            .orElse("");
        }
        if (act instanceof Act.Add && decision.subject() instanceof Subject.OfClaim one) {
            return FieldWords.of(one.claim()).entrySet().stream()
                    .filter(field -> !field.getValue().isEmpty())
                    .map(field -> field.getKey() + ": " + field.getValue())
                    .collect(Collectors.joining("; "));
        }
        if (act instanceof Act.Assess as) {
            return as.progress().word()
                    + as.evidence()
                            .map(Passage::quote)
                            .map(words -> ", by “" + words + "”")
                            .orElse("")
                    + as.source().map(source -> ", by " + source).orElse("");
        }
        return reference(act);
    }

    private static String reference(Act act) {
        if (act instanceof Act.Undo undo) {
            return "decision " + undo.number();
        }
        if (act instanceof Act.Unlink from) {
            return from.parted().stream().map(ClaimId::value).collect(Collectors.joining(", "));
        }
        if (act instanceof Act.Tie tie) {
            return tie.from().first() + ", " + tie.how().word() + " the other";
        }
        if (act instanceof Act.Supersede superseded) {
            return "by " + superseded.by().brief();
        }
        return act instanceof Act.TellApart apart ? "from " + apart.other().brief() : "";
    }

    /** {@code decision} in one line, as {@code 7: anna rejected c7k3m9q2xv4hd on 2026-02-05: a spokesman's own view}. */
    public static String line(Decision decision) {
        return decision.number() + ": " + decision.by() + ", " + decision.kind().word() + " " + subject(decision)
                + ", " + decision.at()
                + (what(decision).isEmpty() ? "" : ", " + what(decision))
                + (decision.why().isEmpty() ? "" : ": " + decision.why());
    }
}
