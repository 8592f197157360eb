package org.aidememoire.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.desk.decide.WritableField;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.Passage;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;

/** Opens facts of one report. */
final class Panels {
    private static final String PERSON = "person";

    private final OpenReport open;
    private final Inquiry inquiry;
    private final Decided decided;
    private final FactLines lines;

    Panels(OpenReport open, Inquiry inquiry) {
        this.open = open;
        this.inquiry = inquiry;
        this.decided = inquiry.desk().decided();
        this.lines = new FactLines(open.report().id(), open.claims(), inquiry);
    }

    /** {@code claim} opened, with what came of a form that could not be followed. */
    Panel of(Claim claim, Optional<Panel.Trouble> trouble) {
        Optional<Entry> entry = inquiry.follow().entry(claim.id());
        List<Decision> history = decided.on(claim.id()).stream()
                .sorted(Comparator.comparingLong(Decision::number).reversed())
                .toList();
        return new Panel(
                lines.of(claim),
                new FactWords(inquiry.tongue()).fields(claim),
                claim.evidence().passage().quote(),
                claim.evidence().cues().stream()
                        .map(Passage::quote)
                        .map(Context::line)
                        .toList(),
                rule(claim),
                entry.map(inquiry.links()::entry),
                entry.map(this::told).orElse(""),
                history.stream().map(this::past).toList(),
                isToday() ? Optional.of(forms(claim, entry, history, trouble)) : Optional.empty(),
                beside(claim));
    }

    private PastDecision past(Decision decision) {
        return PastDecision.of(decision, decided, inquiry.tongue());
    }

    private static String rule(Claim claim) {
        String reader = claim.evidence().reader();
        return reader.equals(PERSON)
                ? "added by " + claim.evidence().rule().rule()
                : claim.evidence().rule() + ", reader " + reader;
    }

    private String told(Entry entry) {
        return entry.reports().size() == 1
                ? "in this report only"
                : Lines.of(inquiry).told(entry);
    }

    /** Nobody decides in the past. */
    private boolean isToday() {
        return inquiry.links().on().isEmpty();
    }

    private Panel.Forms forms(
            Claim claim, Optional<Entry> entry, List<Decision> history, Optional<Panel.Trouble> trouble) {
        Map<String, String> entered = trouble.filter(what -> what.act().equals("correct"))
                .map(Panel.Trouble::fields)
                .orElse(Map.of());
        return new Panel.Forms(
                decided.last(new Subject.OfClaim(claim.id(), claim, new TreeSet<>())),
                entry.map(Panels::subject).map(decided::last).orElse(0L),
                Entered.of(fields(claim), entered),
                claim.kind() == ClaimKind.COMMITMENT && entry.isPresent(),
                history.stream()
                        .filter(decision -> decision.kind() != ActKind.UNDO && !decided.isUndone(decision))
                        .findFirst()
                        .map(this::past),
                trouble);
    }

    private static Subject subject(Entry entry) {
        return new Subject.OfEntry(entry.sources().stream()
                .map(source -> source.claim().id())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The words that it rests on, and the fields of its kind. */
    private static List<WritableField> fields(Claim claim) {
        List<WritableField> fields = new java.util.ArrayList<>();
        fields.add(new WritableField(Deciding.WORDS, claim.evidence().passage().quote(), List.of(), true));
        fields.addAll(WritableField.of(claim));
        return fields;
    }

    private Panel.Neighbours beside(Claim claim) {
        List<Claim> all = open.claims();
        int at = all.indexOf(claim);
        return new Panel.Neighbours(
                at > 0 ? Optional.of(lines.of(all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(lines.of(all.get(at + 1))) : Optional.empty());
    }
}
