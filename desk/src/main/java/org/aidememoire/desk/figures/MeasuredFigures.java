package org.aidememoire.desk.figures;

import java.math.BigDecimal;
import java.time.Month;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.aidememoire.register.FoldedWords;

/**
 * Those figures of a series by which a target can be measured. "Two-way trade of US$10 billion" is the trade of a year: a
 * month of it is no measure, twelve months or four quarters of one year together are. A share is the same of a month as
 * of a year. Of anything else, such as investment, it is not known whether its months add up.
 *
 * @param figures by period
 * @param note what has to be known of them; how years were added up, or why there are none
 */
public record MeasuredFigures(List<Figure> figures, Optional<String> note) {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Set<String> DEALINGS = Set.of("trade", "turnover", "commerce");
    private static final Set<String> COMING_IN = Set.of(
            "exports",
            "imports",
            "sales",
            "remittances",
            "tourists",
            "tourist",
            "visitors",
            "visitor",
            "arrivals",
            "passengers");
    private static final String SHARE = "percent";
    /** Figures of quarters are written by their last month or by their first. */
    private static final List<Set<Month>> QUARTERS = List.of(
            EnumSet.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER),
            EnumSet.of(Month.JANUARY, Month.APRIL, Month.JULY, Month.OCTOBER));

    /** Copies the list. */
    public MeasuredFigures {
        figures = List.copyOf(figures);
    }

    /** Those of {@code all}, which are the figures of {@code series}. */
    public static MeasuredFigures of(Series series, List<Figure> all) {
        if (series.unit().equals(SHARE)) {
            return new MeasuredFigures(all, Optional.empty());
        }
        return addsUp(series) ? years(all) : withoutMonths(all);
    }

    private static boolean addsUp(Series series) {
        List<String> words = FoldedWords.of(series.measure()).inOrder();
        return words.stream().anyMatch(COMING_IN::contains)
                || (CURRENCY.matcher(series.unit()).matches() && words.stream().anyMatch(DEALINGS::contains));
    }

    private static MeasuredFigures years(List<Figure> all) {
        TreeMap<Year, Figure> years = new TreeMap<>();
        TreeMap<Year, TreeMap<Month, BigDecimal>> parts = new TreeMap<>();
        Set<Month> named = EnumSet.noneOf(Month.class);
        for (Figure figure : all) {
            if (figure.period() instanceof PartialDate.InYear in) {
                years.put(in.year(), figure);
            } else if (figure.period() instanceof PartialDate.InMonth in) {
                named.add(in.month().getMonth());
                parts.computeIfAbsent(Year.of(in.month().getYear()), year -> new TreeMap<>())
                        .put(in.month().getMonth(), figure.value());
            }
        }
        Set<Month> whole = QUARTERS.stream()
                .filter(quarters -> quarters.containsAll(named))
                .findFirst()
                .orElse(EnumSet.allOf(Month.class));
        Set<Year> added = new TreeSet<>();
        parts.forEach((year, values) -> {
            if (!years.containsKey(year) && values.keySet().containsAll(whole)) {
                added.add(year);
                years.put(year, sum(year, values));
            }
        });
        return new MeasuredFigures(List.copyOf(years.values()), note(years.isEmpty(), added, whole));
    }

    private static Figure sum(Year year, TreeMap<Month, BigDecimal> values) {
        return new Figure(PartialDate.of(year), values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Optional<String> note(boolean isNone, Set<Year> added, Set<Month> whole) {
        if (isNone) {
            return Optional.of(
                    "the figures are of parts of a year and the target is of a year; there is no whole year");
        }
        if (added.isEmpty()) {
            return Optional.empty();
        }
        String parts = whole.size() == Month.values().length ? "twelve months" : "four quarters";
        return Optional.of(String.join(", ", added.stream().map(Year::toString).toList())
                + (added.size() == 1 ? " is the sum of its " : " are the sums of their ")
                + parts);
    }

    private static MeasuredFigures withoutMonths(List<Figure> all) {
        Stream<Figure> others = all.stream().filter(figure -> !(figure.period() instanceof PartialDate.InMonth));
        List<Figure> kept = others.toList();
        return new MeasuredFigures(
                kept,
                kept.isEmpty()
                        ? Optional.of("the figures are of months, and whether they add up to what the target counts is"
                                + " not known; figures of years, or of a day, can be measured")
                        : Optional.empty());
    }
}
