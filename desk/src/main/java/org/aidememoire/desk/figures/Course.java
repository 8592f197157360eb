package org.aidememoire.desk.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;

/**
 * How far the figures of a series are towards a target. The pace is that of a straight line from the earliest to the
 * latest of the figures that lie in the last five years of the series, and the same pace is assumed to go on. A target is
 * one to fall to where the last figure before it was set lies above it, else one to rise to; only figures of periods that
 * were not over when it was set can reach it. What is counted by the year is measured by whole years alone.
 *
 * @param series the series
 * @param latest its latest figure that can be measured; where there is none, its latest
 * @param standing how it stands
 * @param words the same with the numbers, and how they were computed
 */
public record Course(Series series, Figure latest, Standing standing, String words) {
    private static final int YEARS_LOOKED_BACK = 5;
    private static final double DAYS_OF_A_MONTH = 30.44;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final double ROUNDING = 1e-6;
    private static final int FURTHEST_YEARS = 200;
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20|21)\\d\\d\\b");

    /**
     * The course of {@code figures} towards {@code target}.
     *
     * @param figures of {@code series}, by period; at least one
     * @param setOn the day of the report that sets it; where that is not known every figure counts, and it is one to rise to
     * @param asOf the day of reference: a year that was set and is over by then is over
     */
    public static Course towards(
            Target target, Series series, List<Figure> figures, Optional<LocalDate> setOn, LocalDate asOf) {
        MeasuredFigures measured = MeasuredFigures.of(series, figures);
        String note = measured.note().map(words -> "; " + words).orElse("");
        if (measured.figures().isEmpty()) {
            Figure latest = figures.get(figures.size() - 1);
            return new Course(series, latest, Standing.NOT_MEASURED, said(latest) + note);
        }
        Course course = ofMeasured(target, series, measured.figures(), setOn, asOf);
        return new Course(series, course.latest(), course.standing(), course.words() + note);
    }

    private static Course ofMeasured(
            Target target, Series series, List<Figure> figures, Optional<LocalDate> setOn, LocalDate asOf) {
        Figure latest = figures.get(figures.size() - 1);
        boolean falling = isToFall(target, figures, setOn);
        Optional<Figure> reached = figures.stream()
                .filter(figure ->
                        setOn.filter(figure.period().latest()::isBefore).isEmpty())
                .filter(figure -> falling
                        ? figure.value().compareTo(target.value()) <= 0
                        : figure.value().compareTo(target.value()) >= 0)
                .findFirst();
        if (reached.isPresent()) {
            Figure first = reached.get();
            return new Course(
                    series,
                    latest,
                    Standing.REACHED,
                    "reached in " + first.period() + ", with " + number(first.value()) + latestIfOther(first, latest));
        }
        Optional<Pace> pace = pace(figures);
        if (pace.isEmpty()) {
            return new Course(
                    series, latest, Standing.TOO_FEW_FIGURES, said(latest) + "; too few figures to tell a pace");
        }
        return at(pace.get(), target, series, latest, asOf);
    }

    /** Nobody sets out to rise to less than there is. */
    private static boolean isToFall(Target target, List<Figure> figures, Optional<LocalDate> setOn) {
        return setOn.flatMap(day -> figures.stream()
                        .filter(figure -> figure.period().latest().isBefore(day))
                        .reduce((earlier, later) -> later))
                .filter(before -> before.value().compareTo(target.value()) > 0)
                .isPresent();
    }

    /** The year that the horizon of {@code target} names, the last if there are several; "2030" in "by 2030". */
    public static Optional<Integer> yearSet(Target target) {
        return YEAR.matcher(target.horizon().orElse(""))
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .reduce((earlier, later) -> later);
    }

    private record Pace(Figure since, double yearly) {}

    private static Course at(Pace pace, Target target, Series series, Figure latest, LocalDate asOf) {
        double missing = target.value().subtract(latest.value()).doubleValue();
        double years = missing * pace.yearly() > 0 ? missing / pace.yearly() : Double.POSITIVE_INFINITY;
        Optional<Integer> set = yearSet(target);
        String when = years > FURTHEST_YEARS
                ? "not to be reached at this pace"
                : "to be reached in " + date(latest, years).getYear() + " at this pace";
        String words = said(latest) + ", " + signed(pace.yearly()) + " a year since "
                + pace.since().period() + "; " + when;
        if (set.isEmpty()) {
            return new Course(series, latest, Standing.NO_YEAR_SET, words);
        }
        LocalDate end = LocalDate.of(set.get(), 12, 31);
        boolean inTime = years <= FURTHEST_YEARS && !date(latest, years).isAfter(end) && !asOf.isAfter(end);
        return new Course(
                series, latest, inTime ? Standing.ON_COURSE : Standing.BEHIND, words + ", set for " + set.get());
    }

    private static Optional<Pace> pace(List<Figure> figures) {
        Figure latest = figures.get(figures.size() - 1);
        LocalDate horizon = latest.period().latest().minusYears(YEARS_LOOKED_BACK);
        Figure since = figures.stream()
                .filter(figure -> !figure.period().latest().isBefore(horizon))
                .findFirst()
                .orElse(latest);
        double years = years(since, latest);
        return years <= 0
                ? Optional.empty()
                : Optional.of(
                        new Pace(since, latest.value().subtract(since.value()).doubleValue() / years));
    }

    /** From the end of one period to that of another, in whole months and days, so that years are whole years. */
    private static double years(Figure since, Figure latest) {
        LocalDate start = since.period().latest().plusDays(1);
        LocalDate end = latest.period().latest().plusDays(1);
        long months = ChronoUnit.MONTHS.between(start, end);
        return (months + ChronoUnit.DAYS.between(start.plusMonths(months), end) / DAYS_OF_A_MONTH) / MONTHS_OF_A_YEAR;
    }

    /** The last day of the month in which it will be so. */
    private static LocalDate date(Figure latest, double yearsAfter) {
        long months = (long) Math.ceil(yearsAfter * MONTHS_OF_A_YEAR - ROUNDING);
        return latest.period().latest().plusDays(1).plusMonths(months).minusDays(1);
    }

    private static String latestIfOther(Figure first, Figure latest) {
        return first.equals(latest) ? "" : "; " + said(latest);
    }

    private static String said(Figure figure) {
        return number(figure.value()) + " in " + figure.period();
    }

    private static String signed(double change) {
        BigDecimal rounded = BigDecimal.valueOf(change).round(new MathContext(2));
        return (change < 0 ? "−" : "+") + number(rounded.abs());
    }

    /** With its digits in threes. */
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
