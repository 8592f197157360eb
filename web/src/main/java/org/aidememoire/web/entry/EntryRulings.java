package org.aidememoire.web.entry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.entry.EntryPage.Other;
import org.aidememoire.web.entry.EntryPage.Rulings;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.report.PastDecision;

/** Gathers what people decided on an entry. */
final class EntryRulings {
    private EntryRulings() {}

    static Rulings of(Entry entry, Inquiry inquiry) {
        return of(entry, inquiry, "", Map.of());
    }

    /** The same on a page that says why what was sent to it cannot be decided so. */
    static Rulings of(Entry entry, Inquiry inquiry, String trouble, Map<String, String> entered) {
        Decided decided = inquiry.desk().decided();
        List<Decision> past = decided.on(entry).stream()
                .sorted(Comparator.comparingLong(Decision::number).reversed())
                .toList();
        Optional<Decision> undoable = past.stream()
                .filter(decision -> decision.kind() != ActKind.UNDO && !decided.isUndone(decision))
                .findFirst();
        return new Rulings(
                past.stream().mapToLong(Decision::number).max().orElse(0),
                past.stream()
                        .map(decision -> PastDecision.of(decision, decided, inquiry.tongue()))
                        .toList(),
                undoable.map(decision -> PastDecision.of(decision, decided, inquiry.tongue())),
                trouble,
                entered,
                others(entry, inquiry, entered));
    }

    private static Map<String, List<Other>> others(Entry entry, Inquiry inquiry, Map<String, String> entered) {
        Map<String, List<Other>> others = new HashMap<>();
        entered.forEach((field, words) -> {
            if (field.equals(Others.SAME) || field.equals(Others.TIED)) {
                others.put(field, new Others(inquiry, entry).saying(words, field));
            }
        });
        return others;
    }
}
