package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies ahead is the same for a calendar program, whether it asks the website or the API. */
class CalendarFeedTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 6, 8);
    private static final LocalDate AFTER = LocalDate.of(2024, 6, 20);
    private static final String PATH = "/relationships/KEN-UGA/calendar.ics";
    private static final String VISIT = "DTSTART;VALUE=DATE:20240610";

    private static HttpResponse<String> feed(String path, LocalDate today, Path folder) throws IOException {
        Path report = Files.writeString(
                folder.resolve("announced.txt"),
                "Kenyan President Amina Odhiambo will pay a two-day state visit to Uganda from 10 to 11 June, the foreign"
                        + " ministry in Nairobi said on Thursday.\n");
        KnownFromOutside published = new KnownFromOutside(Optional.of(LocalDate.of(2024, 6, 6)), Optional.empty());
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(today))) {
            desk.takeIn(List.of(report), Desk.DEFAULT_LIMIT, published, Progress.SILENT);
            try (Website website = Website.start(desk, 0, () -> today)) {
                HttpResponse<String> feed = new Visitor(website.address()).get(path);
                assertThat(feed.body()).doesNotContain("/api/v1");
                return feed;
            }
        }
    }

    @Test
    void whatIsAnnouncedIsInBoth(@TempDir Path folder) throws IOException {
        HttpResponse<String> programs = feed("/api/v1" + PATH, BEFORE, folder);

        assertThat(programs.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(programs.headers().firstValue("ETag")).isPresent();
        assertThat(programs.body()).contains(VISIT, "/entries/e");
        assertThat(feed(PATH, BEFORE, folder).body()).contains(VISIT, "/entries/e");
    }

    @Test
    void whatIsPastIsInNeither(@TempDir Path folder) throws IOException {
        assertThat(feed("/api/v1" + PATH, AFTER, folder).body())
                .contains("VCALENDAR")
                .doesNotContain(VISIT);
        assertThat(feed(PATH, AFTER, folder).body()).contains("VCALENDAR").doesNotContain(VISIT);
    }
}
