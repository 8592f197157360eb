package org.aidememoire.desk.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.aidememoire.register.MeasureFamily;
import org.aidememoire.register.Register;

/** Which series belong beside which targets. */
public final class Courses {
    private final Register register;
    private final Map<Series, List<Figure>> figures;
    private final LocalDate asOf;

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

    /**
     * The courses towards the target {@code entry}, one for each series of the same measure, unit and states, in the order
     * of their sources; none for what is no target.
     */
    public List<Course> of(Entry entry) {
        List<Course> courses = new ArrayList<>();
        figures.forEach((series, ofSeries) -> entry.sources().stream()
                .map(Source::claim)
                .filter(claim -> claim instanceof Target target && isOf(series, target, entry))
                .findFirst()
                .ifPresent(claim -> courses.add(Course.towards((Target) claim, series, ofSeries, asOf))));
        courses.sort(
                (one, other) -> one.series().source().compareTo(other.series().source()));
        return courses;
    }

    private boolean isOf(Series series, Target target, Entry entry) {
        return series.unit().equalsIgnoreCase(target.unit())
                && MeasureFamily.of(series.measure()).equals(MeasureFamily.of(target.measure()))
                && isOfStates(series, target, entry);
    }

    private boolean isOfStates(Series series, Target target, Entry entry) {
        Set<CountryCode> states = target.by().stream()
                .filter(Party.State.class::isInstance)
                .map(party -> ((Party.State) party).code())
                .collect(Collectors.toSet());
        return states.isEmpty() ? register.isBetween(series.between(), entry) : states.equals(series.between());
    }
}
