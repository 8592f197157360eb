package org.aidememoire.desk.columns;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {
    private static final Path SUMMIT = Path.of("..", "samples", "2022-india-japan-summit.txt");

    private static List<String> column(Path report, Listing listing, String heading) {
        try (Desk desk = Desk.open(report.resolveSibling("aide.db"), AsOf.today(LocalDate.of(2023, 1, 1)))) {
            desk.takeIn(List.of(report), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            Column column = desk.columns(listing).stream()
                    .filter(one -> one.heading().equals(heading))
                    .findFirst()
                    .orElseThrow();
            return desk.lines(desk.list(listing, Filter.NONE).entries()).stream()
                    .map(column.cell())
                    .toList();
        }
    }

    @Test
    void whatASessionWasASessionOfStandsInTheTimeline(@TempDir Path folder) throws IOException {
        Path report = Files.copy(SUMMIT, folder.resolve("summit.txt"));

        assertThat(column(report, Listing.TIMELINE, "what"))
                .contains("summit: India-Japan Annual Summit, session 14", "official-visit");
    }

    @Test
    void aCommitmentIsShownInItsFirmestWords(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("hoped.txt"),
                "NAIROBI, 4 May 2021. Kenya and Uganda hope to extend the lake railway to Kisumu by 2031.\n");
        Files.writeString(
                reports.resolve("agreed.txt"),
                "NAIROBI, 4 May 2023. Kenya and Uganda agreed to extend the lake railway to Kisumu port by 2031.\n");

        assertThat(column(reports, Listing.COMMITMENTS, "in")).containsExactly("2");
        assertThat(column(reports, Listing.COMMITMENTS, "force")).containsExactly("agreed");
        assertThat(column(reports, Listing.COMMITMENTS, "action"))
                .singleElement()
                .asString()
                .contains("Kisumu port");
    }

    @Test
    void whoInvitesAndIsInvitedIsNamedInFull(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(
                folder.resolve("nairobi.txt"),
                """
                NAIROBI, 4 May 2021. Kenyan President Uhuru Kenyatta held talks with Tanzanian President Samia Suluhu Hassan.

                President Hassan invited President Kenyatta to visit Tanzania in December.
                """);

        assertThat(column(report, Listing.INVITATIONS, "from")).containsExactly("Samia Suluhu Hassan");
        assertThat(column(report, Listing.INVITATIONS, "to")).containsExactly("Uhuru Kenyatta");
    }
}
