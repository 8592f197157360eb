package org.aidememoire.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.date.PartialDate;

/** Links the claims that {@link Wording} finds alike, unless their dates exclude each other. */
final class SameWording {
    private record Alike(ClaimId id, Likeness likeness) {}

    private SameWording() {}

    static void link(List<Statement> statements, Links links) {
        Map<String, List<Alike>> groups = new TreeMap<>();
        for (Statement statement : statements) {
            Wording.of(statement)
                    .ifPresent(likeness -> groups.computeIfAbsent(likeness.identity(), key -> new ArrayList<>())
                            .add(new Alike(statement.id(), likeness)));
        }
        groups.values().forEach(group -> linkUnlessDatesExclude(group, links));
    }

    private static void linkAll(List<Alike> group, Links links) {
        links.join(
                group.stream().map(Alike::id).toList(), group.get(0).likeness().because());
    }

    private static void linkUnlessDatesExclude(List<Alike> group, Links links) {
        List<PartialDate> dates = group.stream()
                .flatMap(alike -> alike.likeness().date().stream())
                .toList();
        if (haveADayInCommon(dates)) {
            linkAll(group, links);
            return;
        }
        Map<PartialDate, List<Alike>> sameDate = new TreeMap<>();
        for (Alike alike : group) {
            alike.likeness().date().ifPresent(date -> sameDate.computeIfAbsent(date, key -> new ArrayList<>())
                    .add(alike));
        }
        sameDate.values().forEach(same -> linkAll(same, links));
    }

    private static boolean haveADayInCommon(List<PartialDate> dates) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        LocalDate latestStart =
                dates.stream().map(PartialDate::earliest).max(order).orElse(LocalDate.MIN);
        LocalDate earliestEnd =
                dates.stream().map(PartialDate::latest).min(order).orElse(LocalDate.MAX);
        return !latestStart.isAfter(earliestEnd);
    }
}
