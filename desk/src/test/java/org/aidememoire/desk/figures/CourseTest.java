package org.aidememoire.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);
    private static final Series SERIES = new Series(
            "two-way trade", "USD", Set.of(new CountryCode("KEN"), new CountryCode("UGA")), "Lake Statistics");

    private static Target target(long value, String horizon) {
        Passage words = new Passage(
                DeliveredBytes.of("r".getBytes(StandardCharsets.UTF_8)).id(), 0, 1, "r");
        return new Target(
                "two-way trade",
                BigDecimal.valueOf(value),
                "USD",
                Optional.of(horizon).filter(text -> !text.isEmpty()),
                List.of(Party.state("KEN"), Party.state("UGA")),
                new Evidence(words, List.of(), new RuleName("written", "by-hand"), "test"));
    }

    /** Figures such as "2023: 120". */
    private static List<Figure> figures(String... said) {
        return Arrays.stream(said)
                .map(text -> text.split(": ", -1))
                .map(parts -> new Figure(PartialDate.parse(parts[0]), new BigDecimal(parts[1])))
                .toList();
    }

    private static Course course(long value, String horizon, String... figures) {
        return Course.towards(target(value, horizon), SERIES, figures(figures), Optional.empty(), NEW_YEAR_2026);
    }

    private static Course courseSetIn(int year, long value, String horizon, String... figures) {
        return Course.towards(
                target(value, horizon), SERIES, figures(figures), Optional.of(LocalDate.of(year, 6, 1)), NEW_YEAR_2026);
    }

    @Test
    void aFigureOfBeforeItWasSetDoesNotReachIt() {
        Course course = courseSetIn(2024, 200, "by 2030", "2010: 250", "2022: 120", "2023: 130", "2024: 150");

        assertThat(course.standing()).isEqualTo(Standing.ON_COURSE);
    }

    @Test
    void aTargetBelowWhatThereWasWhenItWasSetIsOneToFallTo() {
        assertThat(courseSetIn(2024, 50, "by 2030", "2022: 120", "2023: 110", "2024: 100", "2025: 90")
                        .standing())
                .isEqualTo(Standing.ON_COURSE);
        assertThat(courseSetIn(2024, 95, "by 2030", "2022: 120", "2023: 110", "2024: 100", "2025: 90")
                        .words())
                .isEqualTo("reached in 2025, with 90");
        assertThat(courseSetIn(2024, 50, "by 2030", "2022: 100", "2023: 110", "2024: 115", "2025: 120")
                        .words())
                .contains("not to be reached at this pace");
    }

    @Test
    void itIsReachedWithTheFirstFigureAsHighAsTheTarget() {
        Course course = course(200, "by 2030", "2022: 150", "2023: 200", "2024: 190");

        assertThat(course.standing()).isEqualTo(Standing.REACHED);
        assertThat(course.words()).isEqualTo("reached in 2023, with 200; 190 in 2024");
    }

    @Test
    void itIsOnCourseIfTheStraightLineGetsThereInTheYearThatWasSet() {
        Course course = course(200, "by 2030", "2023: 100", "2024: 110", "2025: 140");

        // 20 a year: 60 more take three years.
        assertThat(course.standing()).isEqualTo(Standing.ON_COURSE);
        assertThat(course.words())
                .isEqualTo("140 in 2025, +20 a year since 2023; to be reached in 2028 at this pace, set for 2030");
    }

    @Test
    void itIsBehindIfTheLineGetsThereLaterOrNever() {
        assertThat(course(200, "before 2027", "2023: 100", "2025: 140").standing())
                .isEqualTo(Standing.BEHIND);
        Course falling = course(200, "2030", "2023: 100", "2025: 90");
        assertThat(falling.standing()).isEqualTo(Standing.BEHIND);
        assertThat(falling.words())
                .isEqualTo("90 in 2025, −5 a year since 2023; not to be reached at this pace, set for 2030");
        assertThat(course(200, "by 2025", "2023: 100", "2024: 199").standing())
                .as("the year that was set is over")
                .isEqualTo(Standing.BEHIND);
    }

    @Test
    void withoutAYearItIsSaidOnlyWhenItWillBeReached() {
        Course course = course(200, "soon", "2023: 100", "2025: 140");

        assertThat(course.standing()).isEqualTo(Standing.NO_YEAR_SET);
        assertThat(course.words()).endsWith("to be reached in 2028 at this pace");
    }

    @Test
    void oneFigureIsTooFew() {
        assertThat(course(200, "by 2030", "2025: 140").standing()).isEqualTo(Standing.TOO_FEW_FIGURES);
    }

    @Test
    void thePaceIsThatOfTheLastFiveYears() {
        assertThat(course(200, "", "1990: 1", "2020: 100", "2025: 150").words()).contains("+10 a year since 2020");
    }

    /** Two-way trade of so many a month, from January of a year on. */
    private static String[] months(int year, int last, long each) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(month -> YearMonth.of(year, month) + ": " + each)
                .toArray(String[]::new);
    }

    @Test
    void theTradeOfAMonthIsNotMeasuredAgainstThatOfAYear() {
        Course course = course(10_000, "by 2030", months(2025, 6, 700));

        assertThat(course.standing()).isEqualTo(Standing.NOT_MEASURED);
        assertThat(course.words())
                .isEqualTo("700 in 2025-06; the figures are of parts of a year and the target is of a year;"
                        + " there is no whole year");
    }

    @Test
    void twelveMonthsOfOneYearAreItsFigure() {
        Course course = course(
                10_000,
                "by 2030",
                Stream.of(months(2023, 12, 500), months(2024, 12, 600), months(2025, 5, 700))
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new));

        assertThat(course.standing()).isEqualTo(Standing.ON_COURSE);
        assertThat(course.words())
                .isEqualTo("7,200 in 2024, +1,200 a year since 2023; to be reached in 2027 at this pace, set for 2030;"
                        + " 2023, 2024 are the sums of their twelve months");
    }

    @Test
    void fourQuartersOfOneYearAreItsFigureByTheirLastMonthOrTheirFirst() {
        assertThat(course(100, "by 2030", "2025-03: 20", "2025-06: 30", "2025-09: 25", "2025-12: 26")
                        .words())
                .isEqualTo("reached in 2025, with 101; 2025 is the sum of its four quarters");
        assertThat(course(100, "by 2030", "2025-01: 20", "2025-04: 30", "2025-07: 25", "2025-10: 26")
                        .standing())
                .isEqualTo(Standing.REACHED);
        assertThat(course(100, "by 2030", "2025-03: 20", "2025-06: 30", "2025-09: 25")
                        .standing())
                .isEqualTo(Standing.NOT_MEASURED);
    }

    @Test
    void theFigureOfAYearStandsBeforeTheSumOfItsMonths() {
        assertThat(course(
                                200,
                                "",
                                Stream.concat(Stream.of("2024: 90"), Stream.of(months(2024, 12, 8)))
                                        .toArray(String[]::new))
                        .words())
                .isEqualTo("90 in 2024; too few figures to tell a pace");
    }

    @Test
    void aShareIsMeasuredMonthByMonthAndWhatMayNotAddUpIsNot() {
        Series share = new Series("trade in local currency", "percent", SERIES.between(), "Lake Statistics");
        Series investment = new Series("investment", "USD", SERIES.between(), "Lake Statistics");
        List<Figure> monthly = figures("2025-03: 10", "2025-09: 20");

        assertThat(Course.towards(target(30, ""), share, monthly, Optional.empty(), NEW_YEAR_2026)
                        .words())
                .contains("+20 a year since 2025-03");
        assertThat(Course.towards(target(30, ""), investment, monthly, Optional.empty(), NEW_YEAR_2026)
                        .standing())
                .isEqualTo(Standing.NOT_MEASURED);
        assertThat(Course.towards(
                                target(30, ""),
                                investment,
                                figures("2024-12-31: 10", "2025-12-31: 20"),
                                Optional.empty(),
                                NEW_YEAR_2026)
                        .words())
                .contains("+10 a year since 2024-12-31");
    }

    @Test
    void largeNumbersAreReadable() {
        assertThat(course(5_000_000_000L, "by 2030", "2024: 2200000000", "2025: 2755000000")
                        .words())
                .isEqualTo("2,755,000,000 in 2025, +560,000,000 a year since 2024; to be reached in 2030 at this pace,"
                        + " set for 2030");
    }
}
