package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry of which many reports tell shows its sources a page at a time, and each of them on one page. */
class ManySourcesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final int REPORTS = 24;
    private static final int ON_A_PAGE = 10;

    @Test
    void everySourceStandsOnOnePage(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        for (int day = 0; day < REPORTS; day++) {
            LocalDate published = LocalDate.of(2025, 1, 1).plusDays(day);
            Files.writeString(
                    reports.resolve(published + ".txt"),
                    "NAIROBI, " + published
                            + ". President Amina Otieno of Kenya received the ambassador of Uganda, who spoke of"
                            + " road number " + day + " and of what it is to cost.\n");
        }
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY))) {
            desk.takeIn(List.of(reports), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            Entry entry = desk.page(Listing.PEOPLE, Filter.NONE, Order.MOST_REPORTED, new Slice(0, 1))
                    .lines()
                    .get(0)
                    .entry();
            assertThat(entry.sources()).hasSize(REPORTS);
            try (Website website = Website.start(desk, 0, () -> TODAY)) {
                Visitor visitor = new Visitor(website.address());
                String first = visitor.get("/entries/" + entry.id()).body();
                List<String> pages = List.of(
                        first,
                        visitor.get("/entries/" + entry.id() + "?page=2").body(),
                        visitor.get("/entries/" + entry.id() + "?page=3").body());

                assertThat(first).contains("24 sources").contains("1–10 of 24").contains("?page=2");
                assertThat(pages.get(2)).contains("21–24 of 24").doesNotContain("?page=4");
                assertThat(entry.sources())
                        .extracting(source -> "id=\"" + source.claim().id() + "\"")
                        .allSatisfy(anchor -> assertThat(pages)
                                .filteredOn(page -> page.contains(anchor))
                                .hasSize(1));
                assertThat(first.split("<article", -1)).hasSize(ON_A_PAGE + 1);
            }
        }
    }
}
