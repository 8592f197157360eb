package org.aidememoire.desk.query;

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
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story that several outlets print is one source, wherever sources are counted and put in order. */
class SourcesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private static void write(Path folder, String name, String head, String said) throws IOException {
        String rest = IntStream.range(0, 60).mapToObj(i -> said + i).collect(Collectors.joining(" "));
        Files.writeString(
                folder.resolve(name + ".txt"), "NAIROBI, 2 March 2025. " + head + " Of this was said: " + rest + ".\n");
    }

    private static Desk desk(Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        String printed = "President Amina Otieno of Kenya received the ambassador of Uganda in Nairobi.";
        for (String outlet : List.of("morning", "noon", "evening")) {
            write(reports, outlet, printed + " (" + outlet + ")", "printed");
        }
        String own = "President Joseph Byaruhanga of Uganda received the ambassador of Kenya in Kampala.";
        write(reports, "one", own, "seen");
        write(reports, "other", own, "heard");
        Desk desk = Desk.open(folder.resolve("aide.db"), AsOf.today(TODAY));
        desk.takeIn(List.of(reports), Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
        return desk;
    }

    private static List<String> people(Desk desk, Slice slice) {
        return desk.page(Listing.PEOPLE, Filter.NONE, Order.MOST_REPORTED, slice).lines().stream()
                .map(line -> ((Person) line.entry().first()).name() + " " + desk.sources(line.entry()) + " of "
                        + line.entry().reports().size())
                .toList();
    }

    @Test
    void whatTwoReportersSawComesBeforeWhatThreeOutletsPrinted(@TempDir Path folder) throws IOException {
        try (Desk desk = desk(folder)) {
            assertThat(people(desk, new Slice(0, 2)))
                    .containsExactly("Joseph Byaruhanga 2 of 2", "Amina Otieno 1 of 3");
            assertThat(people(desk, new Slice(1, 1))).containsExactly("Amina Otieno 1 of 3");
        }
    }

    @Test
    void whatAPersonTellsApartCountsApartAtOnce(@TempDir Path folder) throws IOException {
        try (Desk desk = desk(folder)) {
            assertThat(people(desk, new Slice(1, 1))).containsExactly("Amina Otieno 1 of 3");
            List<ReportId> printed = List.of(
                    desk.findKept("morning").get(0),
                    desk.findKept("noon").get(0),
                    desk.findKept("evening").get(0));
            var anna = desk.deciding(new Signatory("anna", Role.REVIEWER));
            anna.tellApart(printed.get(0), printed.get(1), "two were there", 0);
            anna.tellApart(printed.get(0), printed.get(2), "two were there", 9);
            anna.tellApart(printed.get(1), printed.get(2), "two were there", 9);
            assertThat(people(desk, new Slice(0, 1))).containsExactly("Amina Otieno 3 of 3");
        }
    }
}
