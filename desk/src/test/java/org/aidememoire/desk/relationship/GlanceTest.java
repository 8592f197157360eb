package org.aidememoire.desk.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two of the project's samples: a signing with a day of its own, and one of 56 years later without. */
class GlanceTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Set<CountryCode> BETWEEN = Set.of(new CountryCode("FRA"), new CountryCode("DEU"));

    @Test
    void anEngagementWithoutADayGoesByTheDayOfItsReport(@TempDir Path folder) {
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2020, 1, 1)))) {
            desk.takeIn(
                    List.of(
                            SAMPLES.resolve("1963-france-germany-elysee.txt"),
                            SAMPLES.resolve("2019-france-germany-aachen.txt")),
                    Desk.DEFAULT_LIMIT,
                    KnownFromOutside.NOTHING,
                    Progress.SILENT);

            assertThat(desk.glance(BETWEEN).since()).contains(LocalDate.of(2019, 1, 22));
            assertThat(desk.overview(BETWEEN).sections().get(0).lines().get(0).text())
                    .startsWith("reported 2019-01-22");
        }
    }

    @Test
    void whatWasAnnouncedForADayThatHasPassedIsNotNext(@TempDir Path folder) {
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2024, 5, 25)))) {
            desk.takeIn(
                    List.of(SAMPLES.resolve("2024-france-germany-announcement.txt")),
                    Desk.DEFAULT_LIMIT,
                    KnownFromOutside.NOTHING,
                    Progress.SILENT);
            Desk later = desk.as(AsOf.today(LocalDate.of(2025, 1, 1)));

            assertThat(desk.glance(BETWEEN).ahead()).isNotEmpty();
            assertThat(desk.glance(BETWEEN).missed()).isEmpty();
            assertThat(later.glance(BETWEEN).ahead()).isEmpty();
            assertThat(later.glance(BETWEEN).missed())
                    .containsExactlyInAnyOrderElementsOf(desk.glance(BETWEEN).ahead());
            assertThat(later.overview(BETWEEN).sections())
                    .filteredOn(section -> section.heading().equals("not reported"))
                    .isNotEmpty();
        }
    }

    @Test
    void whatWasAnnouncedForNoDayIsNextForSomeYearsAndNotForEver(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("accra.txt");
        Files.writeString(folder.resolve("accra.json"), "{\"published\": \"2019-05-04\"}");
        Files.writeString(
                report,
                """
                ACCRA — The foreign minister of Ghana, Shirley Ayorkor Botchwey, will visit France in due course, officials of
                Ghana and France announced. Ghana and France agreed to expand cooperation on cocoa.
                """);
        Set<CountryCode> states = Set.of(new CountryCode("GHA"), new CountryCode("FRA"));
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2021, 1, 1)))) {
            desk.takeIn(List.of(report), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            Desk later = desk.as(AsOf.today(LocalDate.of(2026, 1, 1)));

            assertThat(desk.glance(states).ahead()).hasSize(1);
            assertThat(next(desk.overview(states))).hasSize(1);
            assertThat(later.glance(states).ahead()).isEmpty();
            assertThat(next(later.overview(states))).isEmpty();
        }
    }

    private static List<Line> next(RelationshipPage overview) {
        return overview.sections().stream()
                .filter(section -> section.heading().equals("next"))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    @Test
    void whatIsKnownToBeOfADayComesBeforeWhatWasOnlyReportedThatDay(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("nairobi.txt");
        Files.writeString(folder.resolve("nairobi.json"), "{\"published\": \"2021-05-04\"}");
        Files.writeString(
                report,
                """
                NAIROBI — Tanzanian President Samia Suluhu Hassan arrived in Nairobi on 4 May 2021 for a state visit to Kenya.

                The two sides agreed to carry out the outcomes of the eighth session of the Kenya–Tanzania Joint Commission.
                """);
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2022, 1, 1)))) {
            desk.takeIn(List.of(report), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);

            Set<CountryCode> states = Set.of(new CountryCode("KEN"), new CountryCode("TZA"));
            // Else the order of the identifiers alone would put the visit first.
            assertThat(desk.list(Listing.TIMELINE, Filter.NONE).entries())
                    .extracting(Entry::id)
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .hasSize(2);
            Line last = desk.overview(states).sections().get(0).lines().get(0);
            assertThat(last.text()).startsWith("2021-05-04  state-visit");
            assertThat(desk.glance(states).last()).contains(last.entry());
        }
    }

    @Test
    void whatFallsDueFirstStandsFirstHoweverFarItIsAndWhatIsPastStandsApart(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("nairobi.txt");
        Files.writeString(folder.resolve("nairobi.json"), "{\"published\": \"2021-05-04\"}");
        Files.writeString(
                report,
                """
                NAIROBI, 4 May 2021. President Amina Otieno of Kenya met President Juma Mosha of Tanzania.
                Kenya and Tanzania agreed to build a road to the border by 2030. Kenya pledged to train 200 nurses by 2022.
                Tanzania pledged to open a consulate in Kisumu by 2025. Kenya pledged to plant a million trees by 2023.
                """);
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2024, 1, 1)))) {
            desk.takeIn(List.of(report), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);

            Set<CountryCode> states = Set.of(new CountryCode("KEN"), new CountryCode("TZA"));
            Glance glance = desk.glance(states);
            assertThat(glance.falling())
                    .extracting(one -> one.horizon().getYear())
                    .containsExactly(2025, 2030);
            assertThat(desk.lines(glance.past().stream()
                            .flatMap(id -> desk.follow().entry(id).stream())
                            .toList()))
                    .extracting(line -> line.entry()
                            .sources()
                            .get(0)
                            .claim()
                            .evidence()
                            .passage()
                            .quote())
                    .satisfiesExactly(last -> assertThat(last).contains("trees"), first -> assertThat(first)
                            .contains("nurses"));
        }
    }
}
