package org.aidememoire.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;

/** Links the claims that {@link Wording} finds alike, unless their dates exclude each other. */
final class SameWording implements Rule {
    @Override
    public String name() {
        return "wording";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        return Wording.of(statement).map(Likeness::identity).stream();
    }

    @Override
    public void find(String key, List<Statement> group, Findings findings) {
        String because = Wording.of(group.get(0)).map(Likeness::because).orElse("");
        if (haveADayInCommon(group)) {
            linkAll(group, because, findings);
            return;
        }
        Map<PartialDate, List<Statement>> sameDate = new TreeMap<>();
        for (Statement statement : group) {
            Wording.date(statement.claim()).ifPresent(date -> sameDate.computeIfAbsent(date, d -> new ArrayList<>())
                    .add(statement));
        }
        sameDate.values().forEach(same -> linkAll(same, because, findings));
    }

    private static void linkAll(List<Statement> group, String because, Findings findings) {
        findings.same(group.stream().map(Statement::id).toList(), because);
    }

    private static boolean haveADayInCommon(List<Statement> group) {
        List<PartialDate> dates = group.stream()
                .flatMap(statement -> Wording.date(statement.claim()).stream())
                .toList();
        Comparator<LocalDate> order = Comparator.naturalOrder();
        LocalDate latestStart =
                dates.stream().map(PartialDate::earliest).max(order).orElse(LocalDate.MIN);
        LocalDate earliestEnd =
                dates.stream().map(PartialDate::latest).min(order).orElse(LocalDate.MAX);
        return !latestStart.isAfter(earliestEnd);
    }
}
