package org.aidememoire.desk.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.aidememoire.register.follow.ReportedSeries;

/**
 * The course of figures that reports tell. It is reckoned as that of imported ones; where reports differ on a period, once by
 * the lower and once by the higher figure, and where these do not come to the same, neither is taken.
 */
final class Reported {
    private static final Comparator<BigDecimal> BY_VALUE = Comparator.naturalOrder();

    private final ReportedSeries told;
    private final TreeMap<PartialDate, List<ReportedSeries.Told>> byPeriod = new TreeMap<>();

    /** @param told what reports tell, all of one measure, unit and relationship */
    Reported(ReportedSeries told) {
        this.told = told;
        told.figures().forEach(figure -> figure.period()
                .ifPresent(period -> byPeriod.computeIfAbsent(period, any -> new ArrayList<>())
                        .add(figure)));
    }

    /** Towards {@code target}; none where no report says of when a figure is. */
    Optional<Course> towards(Target target, Optional<LocalDate> setOn, LocalDate asOf) {
        if (byPeriod.isEmpty()) {
            return Optional.empty();
        }
        Course low = Course.towards(target, series(), figures(BY_VALUE), setOn, asOf);
        Course high = Course.towards(target, series(), figures(BY_VALUE.reversed()), setOn, asOf);
        String differing = byPeriod.entrySet().stream()
                .filter(period -> values(period.getValue()).size() > 1)
                .map(period -> "; of " + period.getKey() + " reports say " + inWords(period.getValue()))
                .collect(Collectors.joining());
        if (low.standing() == high.standing()) {
            return Optional.of(new Course(series(), low.latest(), low.standing(), low.words() + differing));
        }
        return Optional.of(new Course(
                series(),
                low.latest(),
                Standing.REPORTS_DIFFER,
                low.standing().phrase() + " or " + high.standing().phrase() + differing));
    }

    /** For each period the figure that comes first in {@code order}. */
    private List<Figure> figures(Comparator<BigDecimal> order) {
        return byPeriod.entrySet().stream()
                .map(period -> new Figure(
                        period.getKey(),
                        values(period.getValue()).stream().min(order).orElseThrow()))
                .toList();
    }

    private static List<BigDecimal> values(List<ReportedSeries.Told> figures) {
        return figures.stream().map(ReportedSeries.Told::value).distinct().toList();
    }

    private static String inWords(List<ReportedSeries.Told> figures) {
        Map<BigDecimal, List<ReportedSeries.Told>> byValue = figures.stream()
                .collect(Collectors.groupingBy(ReportedSeries.Told::value, TreeMap::new, Collectors.toList()));
        return byValue.entrySet().stream()
                .map(value -> Course.number(value.getKey()) + " (" + names(value.getValue().stream()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The series under the names of the reports, each with the period of which it tells. */
    private Series series() {
        return new Series(
                told.measure(),
                told.unit(),
                told.between(),
                "reported: "
                        + byPeriod.entrySet().stream()
                                .map(period -> period.getKey() + " in " + names(period.getValue().stream()))
                                .collect(Collectors.joining("; ")));
    }

    private static String names(Stream<ReportedSeries.Told> figures) {
        return figures.map(figure -> figure.source().metadata().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
