package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that are known in part, or only by what other reports tell, where pages put things in the order of time. */
class SettledDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    @Test
    void whatIsKnownByTheMonthIsDrawnInTheMiddleOfIt(@TempDir Path folder) throws IOException {
        String timeline = page(
                "/relationships/all/timeline",
                folder,
                "NAIROBI, 30 June 2024. President Amina Otieno of Kenya met President Joseph Byaruhanga of Uganda in"
                        + " Nairobi on 1 May 2024. Mrs Otieno met President Salva Deng of South Sudan in Juba in May"
                        + " 2024. Mrs Otieno held talks with Prime Minister Abel Tesfaye of Ethiopia in Nairobi on 29"
                        + " May 2024.\n");

        assertThat(place(timeline, "May 2024: Meeting"))
                .isGreaterThan(place(timeline, "May 1, 2024: Meeting") + 100)
                .isLessThan(place(timeline, "May 29, 2024: Talks") - 100);
    }

    @Test
    void whatIsKnownByTheMonthIsDrawnWithTheVisitThatItWasDuring(@TempDir Path folder) throws IOException {
        String timeline = page(
                "/relationships/all/timeline",
                folder,
                "NAIROBI, 30 June 2024. President Joseph Byaruhanga of Uganda paid a state visit to Kenya from 27 to 29"
                        + " May 2024. During his visit to Kenya, Mr Byaruhanga met President Amina Otieno of Kenya."
                        + " Mrs Otieno met President Salva Deng of South Sudan in Juba in May 2024. Mrs Otieno held"
                        + " talks with Prime Minister Abel Tesfaye of Ethiopia in Addis Ababa on 1 May 2024.\n");

        int visit = place(timeline, "May 27, 2024[^\"]*: State visit", "x");
        assertThat(place(timeline, "May 2024: Meeting, Kenya")).isBetween(visit, visit + 100);
        assertThat(place(timeline, "May 2024: Meeting, South Sudan")).isLessThan(visit - 100);
    }

    @Test
    void aReportOfUnknownPublicationHasTheDayThatTheRegisterSettlesOnEveryPage(@TempDir Path folder)
            throws IOException {
        String undated = "President Joseph Byaruhanga of Uganda paid a one-day visit to Kenya on 1 May 2024."
                + " Kenya and Uganda agreed to build a road to the border.\n";

        assertThat(pages(folder, undated, "/reports", "/search?q=road&kind=reports", "/"))
                .satisfiesExactly(
                        list -> assertThat(list)
                                .contains("datetime=\"2024-05-01\"", "dated by what it tells")
                                .doesNotContain("undated"),
                        found -> assertThat(found).contains("May 1, 2024").doesNotContain("undated"),
                        first -> assertThat(first).contains("May 1, 2024"));
    }

    private static List<String> pages(Path folder, String report, String... addresses) throws IOException {
        Path delivered = Files.writeString(folder.resolve("lake.txt"), report);
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY))) {
            desk.takeIn(List.of(delivered), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            try (Website website = Website.start(desk, 0, () -> TODAY)) {
                return Stream.of(addresses)
                        .map(address ->
                                new Visitor(website.address()).get(address).body())
                        .toList();
            }
        }
    }

    /** Where along the time the dot stands whose title begins so. */
    private static int place(String page, String title) {
        return place(page, title, "cx");
    }

    private static int place(String page, String title, String end) {
        Matcher mark = Pattern.compile("aria-label=\"" + title + ".*? " + end + "=\"(\\d+)\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(mark.find()).as(title).isTrue();
        return Integer.parseInt(mark.group(1));
    }

    private static String page(String address, Path folder, String... reports) throws IOException {
        Path delivered = Files.createDirectory(folder.resolve("reports"));
        for (String report : reports) {
            Files.writeString(delivered.resolve(report.substring(0, 7) + ".txt"), report);
        }
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY))) {
            desk.takeIn(List.of(delivered), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            try (Website website = Website.start(desk, 0, () -> TODAY)) {
                return new Visitor(website.address()).get(address).body();
            }
        }
    }
}
