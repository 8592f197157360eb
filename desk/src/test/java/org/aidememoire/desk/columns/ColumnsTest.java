package org.aidememoire.desk.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {
    private static final Path SUMMIT = Path.of("..", "samples", "2022-india-japan-summit.txt");

    @Test
    void whatASessionWasASessionOfStandsInTheTimeline(@TempDir Path folder) {
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2023, 1, 1)))) {
            desk.takeIn(List.of(SUMMIT), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);

            List<Line> lines =
                    desk.lines(desk.list(Listing.TIMELINE, Filter.NONE).entries());
            Column what = Columns.of(Listing.TIMELINE).stream()
                    .filter(column -> column.heading().equals("what"))
                    .findFirst()
                    .orElseThrow();
            assertThat(lines)
                    .extracting(line -> what.cell().apply(line))
                    .contains("summit: India-Japan Annual Summit, session 14", "official-visit");
        }
    }
}
