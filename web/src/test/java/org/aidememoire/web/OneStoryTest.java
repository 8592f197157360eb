package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story that several outlets print is one source in the lists of the website, too, and sorted as one. */
class OneStoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private static void write(Path folder, String name, String head, String said) throws IOException {
        String rest = IntStream.range(0, 60).mapToObj(i -> said + i).collect(Collectors.joining(" "));
        Files.writeString(
                folder.resolve(name + ".txt"), "NAIROBI, 2 March 2025. " + head + " Of this was said: " + rest + ".\n");
    }

    @Test
    void listsSayAndSortByIt(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        for (String outlet : List.of("morning", "noon", "evening")) {
            write(
                    reports,
                    outlet,
                    "President Amina Otieno of Kenya received the ambassador of Uganda in Nairobi. (" + outlet + ")",
                    "printed");
        }
        String own = "President Joseph Byaruhanga of Uganda received the ambassador of Kenya in Kampala.";
        write(reports, "one", own, "seen");
        write(reports, "other", own, "heard");
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY))) {
            desk.takeIn(List.of(reports), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            try (Website website = Website.start(desk, 0, () -> TODAY)) {
                String people = new Visitor(website.address())
                        .get("/relationships/all/people?order=most-reported")
                        .body();

                assertThat(people).contains("1 source in 3 reports").contains("2 reports");
                assertThat(people.indexOf("Joseph Byaruhanga")).isPositive().isLessThan(people.indexOf("Amina Otieno"));
            }
        }
    }
}
