package org.aidememoire.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.comparison.Change;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Shift;
import org.aidememoire.model.comparison.Wording;
import org.aidememoire.model.wording.Piece;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two real communiqués compared, against what a person found to be new, reaffirmed and no longer mentioned. */
class SeedComparisonTest {
    /** The words by which a person's note is found again, since it is no quotation: all of these, in one change. */
    private static final List<List<String>> TELLING = List.of(
            List.of("trade/transport connectivity", "transport", "connectivity"),
            List.of("education and training quality", "education", "training", "quality"),
            List.of("implementation of agreements", "implement", "agreements"),
            List.of("Hanoi–Vientiane expressway", "expressway"),
            List.of("Vientiane–Vung Ang railway", "railway"),
            List.of("e-government and digital transformation", "e-government", "digital"),
            List.of("exchange of assessments of the international situation", "assessments", "international situation"),
            List.of("banking and finance connection", "banking", "connection"),
            List.of("removal of bottlenecks for Vietnamese enterprises", "bottlenecks", "vietnamese enterprises"),
            List.of("education on the history of the relationship", "education", "history"));

    static Comparison comparison;
    static JsonNode expected;

    @BeforeAll
    static void compare(@TempDir Path folder) throws Exception {
        Path shared = Path.of(System.getProperty("aide.shared", "../../shared"));
        Path gold = shared.resolve("gold-register/seeds.json");
        if (System.getenv("CI") != null) {
            assertThat(gold).exists();
        }
        assumeTrue(Files.exists(gold), "skipped without " + gold);
        expected = JsonMapper.shared().readTree(gold.toFile()).required("compare_000_with_001");
        try (Desk desk = Desk.open(folder.resolve("seeds.db"), AsOf.today(LocalDate.of(2026, 2, 28)));
                Stream<Path> reports = Files.list(shared.resolve("seeds"))) {
            List<Path> compared = reports.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.getFileName().toString().matches("00[01]_.*"))
                    .toList();
            desk.takeIn(compared, Desk.DEFAULT_LIMIT, KnownFromOutside.NOTHING, Progress.SILENT);
            comparison = desk.compare("000_", "001_", Filter.NONE);
        }
    }

    private static List<String> notes(String key) {
        return expected.required(key).valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> tellingWords(String note) {
        return TELLING.stream()
                .filter(entry -> entry.get(0).equals(note))
                .findFirst()
                .orElseThrow(() -> new AssertionError("say by which words to find: " + note))
                .stream()
                .skip(1)
                .toList();
    }

    private static boolean speaks(Optional<Wording> wording, String note) {
        return wording.map(said -> Piece.wording(said.pieces()).toLowerCase(Locale.ROOT))
                .filter(words -> tellingWords(note).stream().allMatch(words::contains))
                .isPresent();
    }

    @Test
    void whatWasReaffirmedStandsSideBySide() {
        List<Shift> both = Arrays.stream(Shift.values())
                .filter(shift -> shift != Shift.NEW && shift != Shift.NOT_MENTIONED)
                .toList();
        for (String note : notes("reaffirmed")) {
            assertThat(comparison.changes()).as(note).anySatisfy(change -> {
                assertThat(change.main()).isIn(both);
                assertThat(speaks(change.before(), note) || speaks(change.after(), note))
                        .isTrue();
            });
        }
    }

    @Test
    void whatIsNewWasNotSaidBefore() {
        for (String note : notes("new_in_001")) {
            assertThat(comparison.changes())
                    .as(note)
                    .anyMatch(change -> speaks(change.after(), note) && isNew(change))
                    .noneMatch(change -> speaks(change.before(), note));
        }
    }

    /** New as a thing of its own, or a detail that an older undertaking had not. */
    private static boolean isNew(Change change) {
        return change.main() == Shift.NEW || change.shifts().contains(Shift.MORE_SPECIFIC);
    }

    @Test
    void whatIsNotMentionedHasNoCounterpart() {
        for (String note : notes("not_mentioned_in_001")) {
            assertThat(comparison.of(Shift.NOT_MENTIONED)).as(note).anyMatch(change -> speaks(change.before(), note));
        }
    }
}
