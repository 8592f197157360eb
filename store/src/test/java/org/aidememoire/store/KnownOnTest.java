package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class KnownOnTest {
    private static final Report NAIROBI = SampleReports.nairobi();
    private static final Report QUIET = SampleReports.plain(1);
    private static final LocalDate FIFTH = LocalDate.of(2026, 2, 5);

    private final Place place;

    KnownOnTest(Kind kind, @TempDir Path folder) {
        place = kind.place(folder);
    }

    private Store at(String moment) {
        return place.openAt(moment);
    }

    private List<Reading> knownOn(LocalDate day) {
        try (Store store = at("2027-01-01T00:00:00Z")) {
            return store.readingsKnownOn(day).stream().map(KeptReading::reading).toList();
        }
    }

    @Test
    void aReadingIsKnownFromTheDayOnWhichItWasKept() {
        try (Store store = at("2026-02-05T23:59:59.999Z")) {
            store.keep(NAIROBI, SampleReports.nothingIn(NAIROBI));
        }
        try (Store store = at("2026-02-06T00:00:00Z")) {
            store.keep(NAIROBI, SampleReports.readingOfNairobi());
        }
        try (Store store = at("2026-02-06T00:00:00.5Z")) {
            store.keep(QUIET, SampleReports.nothingIn(QUIET));
        }

        assertThat(knownOn(FIFTH.minusDays(1))).isEmpty();
        assertThat(knownOn(FIFTH)).containsExactly(SampleReports.nothingIn(NAIROBI));
        assertThat(knownOn(FIFTH.plusDays(1)))
                .containsExactlyInAnyOrder(SampleReports.readingOfNairobi(), SampleReports.nothingIn(QUIET));
        try (Store store = at("2027-01-01T00:00:00Z")) {
            assertThat(store.keptOn()).isEqualTo(Map.of(NAIROBI.id(), FIFTH, QUIET.id(), FIFTH.plusDays(1)));
            assertThat(store.readingsKnownOn(FIFTH.plusDays(1))).isEqualTo(store.readings());
        }
    }

    @Test
    void whatWasLearntLaterWasNotKnown() {
        try (Store store = at("2026-02-05T08:00:00Z")) {
            store.keep(QUIET, SampleReports.nothingIn(QUIET));
        }
        ReportMetadata titled = new ReportMetadata(
                QUIET.metadata().name(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("A quiet day"),
                Optional.empty(),
                Optional.empty());
        try (Store store = at("2026-02-07T08:00:00Z")) {
            store.learn(QUIET.id(), titled);
            assertThat(store.readingsKnownOn(FIFTH).get(0).metadata().title()).isEmpty();
            assertThat(store.readingsKnownOn(FIFTH.plusDays(2))
                            .get(0)
                            .metadata()
                            .title())
                    .contains("A quiet day");
        }
    }

    @Test
    void anExtentTellsWhatCameSinceAndWhetherItIsOfThisStore() {
        Extent nothing;
        Extent first;
        try (Store store = at("2026-02-05T08:00:00Z")) {
            nothing = store.extent();
            store.keep(NAIROBI, SampleReports.nothingIn(NAIROBI));
            first = store.extent();
            store.keep(QUIET, SampleReports.nothingIn(QUIET));

            assertThat(store.changedSince(nothing)).containsExactlyInAnyOrder(NAIROBI.id(), QUIET.id());
            assertThat(store.changedSince(first)).containsExactly(QUIET.id());
            assertThat(store.changedSince(store.extent())).isEmpty();
            assertThat(store.follows(first)).isTrue();
            assertThat(Extent.parse(first.toString())).contains(first);
            assertThat(store.follows(new Extent(first.readings(), first.metadata(), 0, "another")))
                    .isFalse();
            assertThat(store.follows(new Extent(first.readings(), 99, 0, first.last())))
                    .isFalse();
        }
        assertThat(Extent.parse("of another form")).isEmpty();
    }
}
