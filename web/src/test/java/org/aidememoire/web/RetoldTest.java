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
import org.aidememoire.desk.work.Progress;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dispatch that two outlets print is one source, and the page of an entry says so. */
class RetoldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final String DISPATCH =
            """
            ACCRA, 6 May 2025. Ghana and Togo agreed on Tuesday to open a second crossing on their border at Noepe by 2027.
            The two foreign ministers, who met in the Ghanaian capital for three hours, also looked back on a year in which
            traders had waited for days on either side, and on the storms that had washed away part of the coastal road.
            """;
    private static final String OWN =
            """
            LOME, 7 May 2025. Ghana and Togo have agreed to open a second crossing on their border at Noepe by 2027, the
            Togolese government announced on Wednesday. Lorries are to use it first, and passengers a year later. Farmers in
            the villages nearby had asked for it since the old customs house was closed to them.
            """;

    @Test
    void copiesOfADispatchAreOneSourceAndAReportOfOnesOwnIsAnother(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("agency.txt"), DISPATCH);
        Files.writeString(reports.resolve("newspaper.txt"), "From our wire service\n\n" + DISPATCH);
        Files.writeString(reports.resolve("other.txt"), OWN);
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY))) {
            desk.takeIn(List.of(reports), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            String entry = desk.list(Listing.COMMITMENTS, Filter.NONE)
                    .entries()
                    .get(0)
                    .id()
                    .value();
            try (Website website = Website.start(desk, 0, () -> TODAY)) {
                String page =
                        new Visitor(website.address()).get("/entries/" + entry).body();

                assertThat(page)
                        .contains("One story is printed by agency, newspaper: one source, not 2")
                        .contains("other");
            }
        }
    }
}
