package org.aidememoire.web.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.series.Figure;
import org.aidememoire.web.inquiry.Tongue;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final List<Figure> FIGURES = List.of(figure("2022", 2), figure("2024", 3));

    @Test
    void aTargetWithoutAYearStandsBesideTheYearsAndNotAtTheLast() {
        Chart chart = chart(Optional.empty());

        int last = chart.points().get(1).x();
        assertThat(chart.goals().get(0).x()).isGreaterThan(last + 40);
        assertThat(chart.years()).extracting(Chart.Label::name).containsExactly("2022", "2023", "2024", "no year");
        assertThat(chart.hasOpenGoals()).isTrue();
    }

    @Test
    void aTargetWithAYearStandsThere() {
        Chart chart = chart(Optional.of(LocalDate.of(2024, 12, 31)));

        assertThat(chart.goals().get(0).x()).isEqualTo(chart.points().get(1).x());
        assertThat(chart.hasOpenGoals()).isFalse();
    }

    private static Chart chart(Optional<LocalDate> by) {
        Chart.Aimed aimed = new Chart.Aimed(BigDecimal.TEN, by, "10", "/entries/x");
        return Chart.of(FIGURES, List.of(aimed), "invented", new Tongue(Locale.UK));
    }

    private static Figure figure(String year, long value) {
        return new Figure(PartialDate.parse(year), BigDecimal.valueOf(value));
    }
}
