package org.aidememoire.reading.find.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.mention.DateMention;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static DateMention date(String iso) {
        return new DateMention(0, 1, Optional.of(PartialDate.parse(iso)), Optional.empty(), Optional.empty());
    }

    private static DateMention range(String from, String to) {
        return new DateMention(
                0, 1, Optional.of(PartialDate.parse(from)), Optional.of(PartialDate.parse(to)), Optional.empty());
    }

    @Test
    void whatHappensOnADayEndsOnIt() {
        assertThat(Period.on(date("1985-05-04")).end()).contains(PartialDate.parse("1985-05-04"));
    }

    @Test
    void theLastDayOfATwoDayVisitIsCountedFromTheFirst() {
        Period visit = Period.from(date("1985-05-31")).lasting(2).counted();

        assertThat(visit.end()).contains(PartialDate.parse("1985-06-01"));
    }

    @Test
    void theFirstDayOfAThreeDayVisitIsCountedFromTheLast() {
        Period visit = Period.endingOn(date("1985-06-01")).lasting(3).counted();

        assertThat(visit.start()).contains(PartialDate.parse("1985-05-30"));
    }

    @Test
    void aMonthIsNotCountedFrom() {
        Period visit = Period.on(date("1985-06")).lasting(3).counted();

        assertThat(visit.end()).contains(PartialDate.parse("1985-06"));
    }

    @Test
    void theDaysOfTheVisitCountMoreThanTheOneDayOnWhichItIsMentioned() {
        Period both = Period.on(date("1985-05-05")).or(Period.on(range("1985-05-04", "1985-05-06")));

        assertThat(both.start()).contains(PartialDate.parse("1985-05-04"));
        assertThat(both.end()).contains(PartialDate.parse("1985-05-06"));
    }

    @Test
    void aDayCountsMoreThanTheYearItLiesIn() {
        Period both = Period.on(date("1985")).or(Period.on(date("1985-05-05")));

        assertThat(both.start()).contains(PartialDate.parse("1985-05-05"));
    }

    @Test
    void twoDaysApartAreNotTheSamePeriod() {
        assertThat(Period.on(date("1985-05-05")).canBe(Period.on(date("1985-05-07"))))
                .isFalse();
    }

    @Property
    void joiningWithNothingKnownChangesNothing(@ForAll @IntRange(min = 1900, max = 2100) int year) {
        Period known = Period.on(date(Integer.toString(year)));

        assertThat(known.or(Period.UNKNOWN)).isEqualTo(known);
        assertThat(Period.UNKNOWN.or(known)).isEqualTo(known);
    }

    @Property
    void whetherPeriodsCanBeTheSameDoesNotDependOnTheirOrder(
            @ForAll @IntRange(min = 1, max = 28) int one,
            @ForAll @IntRange(min = 1, max = 28) int two,
            @ForAll @IntRange(min = 1, max = 28) int three) {
        String month = "1985-05-%02d";
        Period range = Period.on(range(month.formatted(Math.min(one, two)), month.formatted(Math.max(one, two))));
        Period day = Period.on(date(month.formatted(three)));

        assertThat(range.canBe(day)).isEqualTo(day.canBe(range));
        assertThat(range.canBe(day)).isEqualTo(Math.min(one, two) <= three && three <= Math.max(one, two));
    }
}
