package org.aidememoire.desk.decide;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.ReportId;

/** Which report now stands in the place of one that was superseded, however many versions lie between. */
final class Heirs {
    private Heirs() {}

    /** The heir of each superseded report of {@code notCounting} that has one which counts. */
    static Map<ReportId, ReportId> of(Map<ReportId, Decision> notCounting) {
        Map<ReportId, ReportId> heirs = new HashMap<>();
        notCounting.keySet().forEach(report -> heir(report, notCounting).ifPresent(heir -> heirs.put(report, heir)));
        return heirs;
    }

    private static Optional<ReportId> heir(ReportId report, Map<ReportId, Decision> notCounting) {
        // Decisions taken back and taken again can go round in a circle.
        Set<ReportId> seen = new HashSet<>();
        Optional<ReportId> at = Optional.of(report);
        while (at.isPresent() && seen.add(at.get())) {
            Decision why = notCounting.get(at.get());
            if (why == null) {
                return at;
            }
            at = why.act() instanceof Act.Supersede to ? Optional.of(to.by()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** {@code reports}, and those that any decision of {@code log}, undone or not, put in the place of one of them. */
    static Set<ReportId> ever(Collection<ReportId> reports, List<Decision> log) {
        Map<ReportId, List<ReportId>> next = log.stream()
                .filter(decision ->
                        decision.act() instanceof Act.Supersede && decision.subject() instanceof Subject.OfReport)
                .collect(Collectors.groupingBy(
                        decision -> ((Subject.OfReport) decision.subject()).id(),
                        Collectors.mapping(decision -> ((Act.Supersede) decision.act()).by(), Collectors.toList())));
        Set<ReportId> all = new TreeSet<>(reports);
        Deque<ReportId> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), List.of()).stream().filter(all::add).forEach(open::add);
        }
        return all;
    }
}
