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
import org.aidememoire.desk.work.Progress;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The countries and bodies that act between two states. */
class BodiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    @Test
    void aCountryMeetsThroughItsPeopleInOffice(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(
                folder.resolve("lake.txt"),
                "NAIROBI, 4 March 2024. President Amina Otieno of Kenya met President David Okello of Uganda in Nairobi on"
                        + " 4 March 2024. Kenya and Uganda agreed to build a road to the border.\n");
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY))) {
            desk.takeIn(List.of(report), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            try (Website website = Website.start(desk, 0, () -> TODAY)) {
                String page = new Visitor(website.address())
                        .get("/relationships/KEN-UGA/bodies")
                        .body();

                String commitmentsEngagementsReports =
                        "</a></th><td class=\"n\">1</td><td class=\"n\">1</td><td class=\"n\">1</td>";
                assertThat(page)
                        .contains("Kenya" + commitmentsEngagementsReports, "Uganda" + commitmentsEngagementsReports);
            }
        }
    }
}
