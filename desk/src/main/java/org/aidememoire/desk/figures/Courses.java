package org.aidememoire.desk.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.aidememoire.register.MeasureFamily;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.Dates;
import org.aidememoire.register.follow.ReportedSeries;
import org.aidememoire.register.follow.TargetLineage;

/** Which series, imported or told by reports, belong beside which targets. For one thread. */
public final class Courses {
    private final Register register;
    private final Map<Series, List<Figure>> figures;
    private final LocalDate asOf;
    private final Map<Series, List<TargetLineage.Step>> targets = new HashMap<>();
    private final Map<Set<CountryCode>, List<ReportedSeries>> reported = new HashMap<>();

    /** The courses of {@code figures} as of a day. */
    public Courses(Register register, Map<Series, List<Figure>> figures, LocalDate asOf) {
        this.register = register;
        this.figures = Map.copyOf(figures);
        this.asOf = asOf;
    }

    /** Those of {@code figures} whose periods are over on {@code day}; series without any are left out. */
    public static Map<Series, List<Figure>> over(Map<Series, List<Figure>> figures, LocalDate day) {
        Map<Series, List<Figure>> over = new LinkedHashMap<>();
        figures.forEach((series, all) -> {
            List<Figure> past = all.stream()
                    .filter(figure -> !figure.period().latest().isAfter(day))
                    .toList();
            if (!past.isEmpty()) {
                over.put(series, past);
            }
        });
        return over;
    }

    /** {@link #of} in words, with what they rest on; empty where there are none. */
    public String inWords(Entry entry) {
        return of(entry).stream()
                .map(course -> course.standing().phrase() + ": " + course.words() + " ("
                        + course.series().source() + ")")
                .collect(Collectors.joining("; "));
    }

    /**
     * The courses towards the target {@code entry}, one for each series of the same measure, unit and states, in the order
     * of their sources, then one of the figures that reports tell; none for what is no target.
     */
    public List<Course> of(Entry entry) {
        List<Course> courses = new ArrayList<>();
        figures.forEach((series, ofSeries) -> targets(series).stream()
                .filter(step -> step.entry().id().equals(entry.id()))
                .findFirst()
                .ifPresent(step ->
                        courses.add(Course.towards(target(step), series, ofSeries, setOn(target(step)), asOf))));
        courses.sort(Comparator.comparing(course -> course.series().source()));
        reported(entry).ifPresent(courses::add);
        return courses;
    }

    /** What reports say that it has come to. */
    private Optional<Course> reported(Entry entry) {
        if (!(entry.first() instanceof Target target)) {
            return Optional.empty();
        }
        Set<CountryCode> states = register.statesOf(target);
        List<ReportedSeries> all = states.size() == 2
                ? reported.computeIfAbsent(states, pair -> ReportedSeries.between(register, pair))
                : List.of();
        return all.stream()
                .filter(series -> series.unit().equals(target.unit())
                        && series.measure().equals(TargetLineage.measure(register, target)))
                .findFirst()
                .flatMap(series -> new Reported(series).towards(target, setOn(target), asOf));
    }

    private static Target target(TargetLineage.Step step) {
        return (Target) step.source().claim();
    }

    private Optional<LocalDate> setOn(Target target) {
        return new Dates(register).of(target.evidence().report()).map(PartialDate::earliest);
    }

    /** The targets that {@code series} counts for. */
    private List<TargetLineage.Step> targets(Series series) {
        Set<String> states = series.between().stream().map(CountryCode::alpha3).collect(Collectors.toSet());
        return targets.computeIfAbsent(series, key -> TargetLineage.between(register, series.between()).stream()
                .filter(lineage -> lineage.unit().equalsIgnoreCase(series.unit())
                        && lineage.measure().equals(MeasureFamily.of(series.measure()))
                        && (lineage.by().equals(states) || lineage.by().equals(Set.of(""))))
                .flatMap(lineage -> lineage.steps().stream())
                .toList());
    }
}
