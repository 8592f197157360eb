package org.aidememoire.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.party.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two dates are compared by the days of all reports, those included of which only the register knows the day. */
class DatesComparedTest {
    private static final Filter KENYA_UGANDA =
            Filter.NONE.between(Set.of(new CountryCode("KEN"), new CountryCode("UGA")));

    @Test
    void aReportWithoutADayOfItsOwnCountsFromTheDayOfWhatItTells(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        write(
                reports,
                "announced",
                Optional.of("2024-03-01"),
                "President Amina Otieno of Kenya will pay a state visit to Uganda from 4 to 5 March 2024.");
        write(
                reports,
                "told",
                Optional.empty(),
                "President Amina Otieno of Kenya paid a state visit to Uganda on 4 and 5 March 2024. Kenya and Uganda"
                        + " agreed to extend the lake railway.");
        write(reports, "later", Optional.of("2025-06-01"), "Kenya and Uganda agreed to open a border post at Suam.");
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2026, 2, 28)))) {
            desk.takeIn(List.of(reports), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);

            Comparison years = desk.compare("2024", "2025", KENYA_UGANDA);
            Comparison earlier = desk.compare("2023", "2024", KENYA_UGANDA);

            assertThat(years.before().reports()).contains("told", "announced");
            assertThat(years.after().reports()).containsExactly("later");
            assertThat(earlier.before().reports()).isEmpty();
            assertThat(earlier.after().reports()).contains("told").doesNotContain("later");
        }
    }

    private static void write(Path folder, String name, Optional<String> published, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), text + "\n");
        if (published.isPresent()) {
            Files.writeString(folder.resolve(name + ".json"), "{\"published\": \"" + published.get() + "\"}");
        }
    }
}
