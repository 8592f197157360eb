package org.aidememoire.register.follow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.register.MeasureFamily;
import org.aidememoire.register.Register;

/**
 * What reports say a measure between two states has come to: two-way trade of US$1.9 billion in 2024, of 2.2 in 2025.
 * Where they differ on a period, each figure stands.
 *
 * @param measure what is counted, under the name of its family
 * @param unit in what
 * @param between whose it is
 * @param figures by period, then by value; those of no period last
 */
public record ReportedSeries(String measure, String unit, Set<CountryCode> between, List<Told> figures) {
    private static final Comparator<Told> ORDER = Comparator.comparing((Told told) -> Dates.order(told.period()))
            .thenComparing(told -> told.period().map(PartialDate::toString).orElse(""))
            .thenComparing(Told::value)
            .thenComparing(told -> told.source().claim().id());

    /**
     * One report's figure.
     *
     * @param source the report
     * @param period the year, month or day that it is of
     * @param value how much
     * @param entry the entry that the claim belongs to
     */
    public record Told(Source source, Optional<PartialDate> period, BigDecimal value, Entry entry) {}

    /** Copies the states and the figures. */
    public ReportedSeries {
        between = Set.copyOf(between);
        figures = List.copyOf(figures);
    }

    /** The figures that are of both of {@code states} and of nobody else, by measure and unit. */
    public static List<ReportedSeries> between(Register register, Set<CountryCode> states) {
        Map<String, ReportedSeries> series = new TreeMap<>();
        for (Entry entry : register.entriesBetween(states, ClaimKind.FIGURE)) {
            for (Source source : entry.sources()) {
                ReportedFigure figure = (ReportedFigure) source.claim();
                if (isOf(states, figure)) {
                    String measure = MeasureFamily.of(figure.measure());
                    series.merge(
                            measure + "\n" + figure.unit(),
                            new ReportedSeries(
                                    measure,
                                    figure.unit(),
                                    states,
                                    List.of(new Told(source, figure.period(), figure.value(), entry))),
                            ReportedSeries::with);
                }
            }
        }
        return List.copyOf(series.values());
    }

    private static boolean isOf(Set<CountryCode> states, ReportedFigure figure) {
        return figure.between().size() == states.size()
                && figure.between().stream()
                        .allMatch(party -> party instanceof Party.State state && states.contains(state.code()));
    }

    private ReportedSeries with(ReportedSeries more) {
        List<Told> all = new ArrayList<>(figures);
        all.addAll(more.figures);
        all.sort(ORDER);
        return new ReportedSeries(measure, unit, between, all);
    }
}
