package org.aidememoire.desk.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.rules.RulesInForce;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.claim.ClaimKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real reports that lie beside the project, with what people found in some of them. */
final class AnnotatedReports {
    private final Path shared;

    private AnnotatedReports(Path shared) {
        this.shared = shared;
    }

    /** The reports; where there are none, or nothing to score with, the test is skipped, but under CI it fails. */
    static AnnotatedReports orSkipped() {
        Path shared = Path.of(System.getProperty("aide.shared", "../../shared"));
        needed("the annotated reports in " + shared, Files.isRegularFile(shared.resolve("gold/score.py")));
        needed("python3, which scores", Score.available());
        return new AnnotatedReports(shared);
    }

    private static void needed(String what, boolean there) {
        if (System.getenv("CI") != null) {
            assertThat(there).as(what + " is needed here").isTrue();
        }
        assumeTrue(there, "skipped without " + what);
    }

    /** Reads the annotated reports of {@code set}, writes what they say into {@code folder} and scores it. */
    Score score(String set, Path folder) {
        Path gold = shared.resolve("gold").resolve(set);
        List<Path> reports = names(gold)
                .map(name -> shared.resolve(set).resolve(name + ".txt"))
                .toList();
        extract(reports, folder);
        return Score.of(shared.resolve("gold/score.py"), gold, folder, shared.resolve(set));
    }

    /** Reads the English reports that are not about dealings of states. */
    Tally readNegatives(Path folder) {
        List<Path> negatives = names(shared.resolve("corpus"))
                .map(name -> shared.resolve("corpus").resolve(name + ".json"))
                .filter(AnnotatedReports::negative)
                .map(sidecar ->
                        sidecar.resolveSibling(sidecar.getFileName().toString().replace(".json", ".txt")))
                .toList();
        return extract(negatives, folder);
    }

    /** How many commitments and engagements were found. */
    static int mistakes(Tally tally) {
        return tally.claims().getOrDefault(ClaimKind.COMMITMENT, 0)
                + tally.claims().getOrDefault(ClaimKind.ENGAGEMENT, 0);
    }

    private static boolean negative(Path sidecar) {
        JsonNode said = JsonMapper.shared().readTree(sidecar.toFile());
        String kind =
                Optional.ofNullable(said.get("kind")).map(JsonNode::asString).orElse("");
        return kind.startsWith("negative") && said.get("language").asString().equals("en");
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tally extract(List<Path> reports, Path folder) {
        try {
            return Desk.extract(
                    reports,
                    Desk.DEFAULT_LIMIT,
                    KnownFromOutside.NOTHING,
                    RulesInForce::standard,
                    folder,
                    Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
