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
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Served.class)
class ReportsTest {
    @Test
    void aReportWithoutATitleIsKnownByHowItBegins(ServedRegister served) {
        String beginning = "[KAMPALA, 6 May 2025. Kenya and Uganda agreed to build a road to the …]";
        assertThat(served.user().get("/reports").body())
                .contains(">" + beginning + "<")
                .contains("plain")
                .doesNotContain("invited President David Okello");
        assertThat(served.user().get("/reports/plain").body()).contains("<h1>" + beginning + "</h1>");
    }

    @Test
    void aDatelineIsNoPartOfHowAReportBegins(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("a1.txt"), "NAIROBI (XYZ) \u2014 Kenya and Uganda agreed to open a road.\n");
        Files.writeString(reports.resolve("a2.txt"), "NAIROBI - Kenya and Uganda agreed to close a road.\n");
        Files.writeString(reports.resolve("a3.txt"), "Kenya - Uganda: the two states agreed to open a bridge.\n");
        LocalDate today = LocalDate.of(2026, 2, 28);
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(today))) {
            desk.takeIn(List.of(reports), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            try (Website website = Website.start(desk, 0, () -> today)) {
                assertThat(new Visitor(website.address()).get("/reports").body())
                        .contains(">[Kenya and Uganda agreed to open a road.]<")
                        .contains(">[Kenya and Uganda agreed to close a road.]<")
                        .contains(">[Kenya - Uganda: the two states agreed to open a bridge.]<");
            }
        }
    }
}
