package org.aidememoire.desk.decide;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;

/**
 * What narrows the log of decisions; an empty part narrows nothing.
 *
 * @param by decisions of this person
 * @param acts decisions of these kinds
 * @param about decisions on the claim, entry or report whose identifier begins so
 * @param since decisions of the first day of this date, in UTC, or later
 * @param until decisions of the last day of this date, in UTC, or earlier
 */
public record LogFilter(
        Optional<String> by,
        Set<ActKind> acts,
        Optional<String> about,
        Optional<PartialDate> since,
        Optional<PartialDate> until) {
    /** Narrows nothing. */
    public static final LogFilter NONE =
            new LogFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the acts. */
    public LogFilter {
        acts = Set.copyOf(acts);
    }

    /** Those of {@code decisions} that it lets through, in their order. */
    public List<Decision> of(List<Decision> decisions) {
        return decisions.stream().filter(this::lets).toList();
    }

    private boolean lets(Decision decision) {
        LocalDate day = decision.at().atZone(ZoneOffset.UTC).toLocalDate();
        return by.filter(name -> !name.equals(decision.by().name())).isEmpty()
                && (acts.isEmpty() || acts.contains(decision.kind()))
                && about.filter(id -> !isAbout(decision, id)).isEmpty()
                && since.filter(date -> day.isBefore(date.earliest())).isEmpty()
                && until.filter(date -> day.isAfter(date.latest())).isEmpty();
    }

    /** A thread is a word for what it is about and then the identifier. */
    private static boolean isAbout(Decision decision, String id) {
        return decision.subject().threads().stream()
                .anyMatch(thread -> thread.substring(thread.indexOf(' ') + 1).startsWith(id));
    }
}
