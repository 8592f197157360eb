package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class KeptSeriesTest {
    private final Place place;

    KeptSeriesTest(Kind kind, @TempDir Path folder) {
        place = kind.place(folder);
    }

    private Store at(String moment) {
        return place.openAt(moment);
    }

    @Test
    void figuresAreKeptOnceAndComeBackExactly() {
        try (Store store = at("2026-02-05T08:00:00Z")) {
            assertThat(store.keepFigures(SampleFigures.TRADE)).isEqualTo(3);
            assertThat(store.keepFigures(SampleFigures.TRADE)).isZero();
            assertThat(store.figures()).isEqualTo(SampleFigures.TRADE);
        }
        assertThat(place.count("figures")).isEqualTo(3);
        assertThat(place.count("series")).isEqualTo(2);
    }

    @Test
    void aLaterValueForAPeriodHoldsAndTheEarlierStays() {
        try (Store store = at("2026-02-05T08:00:00Z")) {
            store.keepFigures(SampleFigures.TRADE);
        }
        try (Store store = at("2026-03-05T08:00:00Z")) {
            var revised = SampleFigures.figure("2023", "1400000000");
            assertThat(store.keepFigures(Map.of(SampleFigures.KENYA_AND_UGANDA, List.of(revised))))
                    .isEqualTo(1);

            assertThat(store.figures().get(SampleFigures.KENYA_AND_UGANDA))
                    .containsExactly(SampleFigures.figure("2022", "1200000000"), revised);
            assertThat(store.figuresKnownOn(LocalDate.of(2026, 3, 4))).isEqualTo(SampleFigures.TRADE);
            assertThat(store.figuresKnownOn(LocalDate.of(2026, 2, 4))).isEmpty();
        }
        assertThat(place.count("figures")).isEqualTo(4);
    }
}
