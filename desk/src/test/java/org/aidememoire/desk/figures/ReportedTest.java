package org.aidememoire.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.follow.TargetLineage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports say was reached, seen beside the target that they or others set. */
class ReportedTest {
    private static final String TARGET = "NAIROBI, 3 March 2024. President Amina Otieno of Kenya and President Joseph"
            + " Byaruhanga of Uganda agreed to raise two-way trade to 3 billion US dollars by 2027. Two-way trade between"
            + " Kenya and Uganda reached 1.8 billion US dollars in 2023.\n";

    private final Path folder;

    ReportedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFigureThatIsAsHighReachesIt() throws IOException {
        assertThat(course("Two-way trade between Kenya and Uganda stood at 3.1 billion US dollars in 2025.")
                        .standing())
                .isEqualTo(Standing.REACHED);
    }

    @Test
    void aFigureOfPartOfAYearOrOfOneStateIsNone() throws IOException {
        assertThat(course(
                                "Two-way trade between Kenya and Uganda reached 3.1 billion US dollars in the first ten"
                                        + " months of 2025. The trade of Kenya reached 9 billion US dollars in 2025, Uganda said.")
                        .standing())
                .isEqualTo(Standing.TOO_FEW_FIGURES);
    }

    @Test
    void paceAndSourcesAreTold() throws IOException {
        Course course = course("Kenya and Uganda said that two-way trade had reached 2.2 billion US dollars in 2025.");

        assertThat(course.standing()).isEqualTo(Standing.BEHIND);
        assertThat(course.words()).startsWith("2,200,000,000 in 2025, +200,000,000 a year since 2023");
        assertThat(course.series().source()).isEqualTo("reported: 2023 in a; 2025 in b0");
    }

    @Test
    void figuresThatContradictStandSideBySide() throws IOException {
        Course course = course(
                "Two-way trade between Kenya and Uganda reached 2.2 billion US dollars in 2025.",
                "Two-way trade between Kenya and Uganda reached 2.4 billion US dollars in 2025.");

        assertThat(course.standing()).isEqualTo(Standing.REPORTS_DIFFER);
        assertThat(course.words())
                .isEqualTo("behind or on course; of 2025 reports say 2,200,000,000 (b0), 2,400,000,000 (b1)");
    }

    private Course course(String... told) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), TARGET);
        for (int i = 0; i < told.length; i++) {
            Files.writeString(
                    reports.resolve("b" + i + ".txt"),
                    "KAMPALA, " + (i + 4) + " February 2026. " + told[i]
                            + " The Kenyan Foreign Minister Peter Kamau told his Ugandan counterpart Grace Atim so.\n");
        }
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2026, 3, 1)))) {
            desk.takeIn(List.of(reports), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            TargetLineage trade = desk.follow()
                    .targets(Set.of(new CountryCode("KEN"), new CountryCode("UGA")))
                    .get(0);
            return desk.courses().of(trade.steps().get(0).entry()).get(0);
        }
    }
}
