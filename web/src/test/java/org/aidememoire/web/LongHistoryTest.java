package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commitment that is repeated again and again shows how it began and how it stands, and all between when that is asked for. */
class LongHistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final int REPORTS = 33;
    /** The first ten and the last twenty. */
    private static final int SHOWN = 30;

    private static final Pattern DAYS = Pattern.compile("<time datetime=\"2025-(\\d\\d-\\d\\d)\"");

    @Test
    void whatLiesBetweenIsCountedAndShownWhenItIsAskedFor(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        for (int day = 0; day < REPORTS; day++) {
            LocalDate published = LocalDate.of(2025, 1, 1).plusDays(day);
            Files.writeString(
                    reports.resolve(published + ".txt"),
                    "NAIROBI. Kenya and Uganda agreed to build a road to the border.\nPage " + day + ".\n");
            Files.writeString(reports.resolve(published + ".json"), "{\"published\":\"" + published + "\"}");
        }
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY))) {
            desk.takeIn(List.of(reports), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            Entry entry = desk.list(Listing.COMMITMENTS, Filter.NONE).entries().get(0);
            assertThat(entry.reports()).hasSize(REPORTS);
            try (Website website = Website.start(desk, 0, () -> TODAY)) {
                Visitor visitor = new Visitor(website.address());
                String address = "/entries/" + entry.id();

                String brief = history(visitor.get(address).body());
                assertThat(days(brief))
                        .hasSize(SHOWN)
                        .contains("01-10", "01-14")
                        .doesNotContain("01-11", "01-13");
                assertThat(brief).contains("3 mentions").contains("history=all");

                String whole = history(visitor.get(address + "?history=all").body());
                assertThat(days(whole)).hasSize(REPORTS).contains("01-11", "01-12", "01-13");
                assertThat(whole).doesNotContain("3 mentions");

                String shorter = history(visitor.get(address + "?on=2025-01-30").body());
                assertThat(days(shorter)).hasSize(SHOWN).contains("01-11");
                assertThat(shorter).doesNotContain("history=all");
            }
        }
    }

    private static List<String> days(String history) {
        return DAYS.matcher(history).results().map(found -> found.group(1)).toList();
    }

    private static String history(String page) {
        return page.substring(page.indexOf("<h2>History</h2>"), page.indexOf("Marked: words"));
    }
}
