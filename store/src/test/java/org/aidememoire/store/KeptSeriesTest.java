package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSeriesTest {
    private final Path file;

    KeptSeriesTest(@TempDir Path folder) {
        file = folder.resolve("aide.db");
    }

    private Store at(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return Store.open(file, new StoreSettings(Duration.ofSeconds(1), OptionalInt.empty(), clock));
    }

    @Test
    void figuresAreKeptOnceAndComeBackExactly() {
        try (Store store = at("2026-02-05T08:00:00Z")) {
            assertThat(store.keepFigures(SampleFigures.TRADE)).isEqualTo(3);
            assertThat(store.keepFigures(SampleFigures.TRADE)).isZero();
            assertThat(store.figures()).isEqualTo(SampleFigures.TRADE);
        }
        assertThat(StoreRows.count(file, "figures")).isEqualTo(3);
        assertThat(StoreRows.count(file, "series")).isEqualTo(2);
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
        assertThat(StoreRows.count(file, "figures")).isEqualTo(4);
    }
}
