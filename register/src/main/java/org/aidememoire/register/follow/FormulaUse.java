package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;

/**
 * A wording of the formula that names the state of a relationship, from the day on which a report first uses it.
 *
 * @param formula the wording and who uses it
 * @param terms what it is made of: "great friendship", "special solidarity"
 * @param since the first day of a report that uses it; none where no report of it has a day
 * @param lastUsed the day of the last report that uses it; none where no report of it has a day
 * @param earlier the fullest other wording that this one contains, whenever that was used
 * @param added the terms that it has beyond that
 * @param dropped the terms of the wording before it in time that it has no longer
 */
public record FormulaUse(
        Entry formula,
        Set<String> terms,
        Optional<PartialDate> since,
        Optional<PartialDate> lastUsed,
        Optional<Entry> earlier,
        Set<String> added,
        Set<String> dropped) {
    /** Copies the terms. */
    public FormulaUse {
        terms = new TreeSet<>(terms);
        added = new TreeSet<>(added);
        dropped = new TreeSet<>(dropped);
    }

    private static final Comparator<FormulaUse> BY_LAST_USE = Comparator.comparing(
                    (FormulaUse use) -> use.lastUsed().map(PartialDate::latest).orElse(LocalDate.MIN))
            .thenComparing(use -> use.terms().size())
            .thenComparing(use -> use.formula().id());

    private record Dated(Entry entry, Set<String> terms, Optional<PartialDate> since, Optional<PartialDate> lastUsed) {
        static Dated of(Entry entry, Dates dates) {
            List<PartialDate> days = dates.reported(entry);
            return new Dated(
                    entry,
                    termsOf((Formula) entry.first()),
                    days.stream().min(PartialDate::compareTo),
                    days.stream()
                            .max(Comparator.comparing(PartialDate::latest).thenComparing(Comparator.naturalOrder())));
        }
    }

    /** The wording of {@code history} that is in use: the one last used, of several the fullest. */
    public static Optional<FormulaUse> inUse(List<FormulaUse> history) {
        return history.stream().max(BY_LAST_USE);
    }

    /** The wordings used between {@code states} in the order in which they first appear. */
    public static List<FormulaUse> history(Register register, Set<CountryCode> states) {
        Dates dates = new Dates(register);
        List<Dated> wordings = register.entriesBetween(states, ClaimKind.FORMULA).stream()
                .map(entry -> Dated.of(entry, dates))
                .sorted(Comparator.comparing((Dated dated) -> Dates.order(dated.since()))
                        .thenComparing(dated -> dated.terms().size())
                        .thenComparing(dated -> dated.entry().id()))
                .toList();
        List<FormulaUse> history = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            history.add(use(
                    wordings.get(i),
                    wordings,
                    i == 0 ? Set.of() : wordings.get(i - 1).terms()));
        }
        return history;
    }

    private static FormulaUse use(Dated now, List<Dated> all, Set<String> before) {
        Optional<Dated> base = all.stream()
                .filter(other ->
                        other.terms().size() < now.terms().size() && now.terms().containsAll(other.terms()))
                .max(Comparator.comparing((Dated other) -> other.terms().size())
                        .thenComparing(other -> other.entry().id()));
        Set<String> added = base.isPresent() ? without(now.terms(), base.get().terms()) : Set.of();
        return new FormulaUse(
                now.entry(),
                now.terms(),
                now.since(),
                now.lastUsed(),
                base.map(Dated::entry),
                added,
                without(before, now.terms()));
    }

    private static Set<String> termsOf(Formula formula) {
        return Arrays.stream(formula.text().split("[,;]|\\band\\b"))
                .map(term -> FoldedWords.of(term).toString())
                .filter(term -> !term.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> terms, Set<String> those) {
        Set<String> left = new TreeSet<>(terms);
        left.removeAll(those);
        return left;
    }
}
