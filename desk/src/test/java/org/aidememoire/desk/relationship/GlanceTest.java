package org.aidememoire.desk.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.party.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two of the project's samples: a signing with a day of its own, and one of 56 years later without. */
class GlanceTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Set<CountryCode> BETWEEN = Set.of(new CountryCode("FRA"), new CountryCode("DEU"));

    @Test
    void anEngagementWithoutADayGoesByTheDayOfItsReport(@TempDir Path folder) {
        try (Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(LocalDate.of(2020, 1, 1)))) {
            desk.takeIn(
                    List.of(
                            SAMPLES.resolve("1963-france-germany-elysee.txt"),
                            SAMPLES.resolve("2019-france-germany-aachen.txt")),
                    Desk.DEFAULT_LIMIT,
                    KnownFromOutside.NOTHING,
                    Progress.SILENT);

            assertThat(desk.glance(BETWEEN).since()).contains(LocalDate.of(2019, 1, 22));
            assertThat(desk.overview(BETWEEN).sections().get(0).lines().get(0).text())
                    .startsWith("reported 2019-01-22");
        }
    }
}
