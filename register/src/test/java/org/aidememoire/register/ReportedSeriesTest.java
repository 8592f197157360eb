package org.aidememoire.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.follow.ReportedSeries;
import org.junit.jupiter.api.Test;

class ReportedSeriesTest {
    private static final Set<CountryCode> PAIR = Set.of(new CountryCode("GHA"), new CountryCode("TGO"));

    private static Register register() {
        return Register.of(List.of(
                Draft.named("a")
                        .figure("two-way trade", "2.2e9", "USD", "2025", "GHA", "TGO")
                        .read(),
                Draft.named("b")
                        .figure("bilateral trade turnover", "2.2e9", "USD", "2025", "TGO", "GHA")
                        .read(),
                Draft.named("c")
                        .figure("two-way trade", "2.4e9", "USD", "2025", "GHA", "TGO")
                        .read(),
                Draft.named("d")
                        .figure("two-way trade", "1.9e9", "USD", "2024", "GHA", "TGO")
                        .read(),
                Draft.named("e")
                        .figure("two-way trade", "7e9", "USD", "2025", "GHA", "BEN")
                        .read(),
                Draft.named("f")
                        .figure("two-way trade", "7e9", "EUR", "2025", "GHA", "TGO")
                        .read()));
    }

    @Test
    void theSameFigureOfOnePeriodIsOneThingAndAnotherIsNot() {
        assertThat(register().entries(ClaimKind.FIGURE).stream()
                        .map(entry -> entry.sources().size()))
                .containsExactlyInAnyOrder(2, 1, 1, 1, 1);
    }

    @Test
    void figuresStandByPeriodAndThoseThatContradictSideBySide() {
        assertThat(ReportedSeries.between(register(), PAIR)).anySatisfy(series -> {
            assertThat(series.unit()).isEqualTo("USD");
            assertThat(series.measure()).isEqualTo("trade");
            assertThat(series.figures())
                    .extracting(told -> told.period().orElseThrow() + " "
                            + told.source().metadata().name() + " "
                            + told.value().toPlainString())
                    .containsExactlyInAnyOrder(
                            "2024 d 1900000000", "2025 a 2200000000", "2025 b 2200000000", "2025 c 2400000000");
        });
    }
}
