package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What --explain shows of a report that the real reader reads. */
class ExplainTest {
    private static final String TEXT =
            """
            ACCRA, 12 March 2024 - The foreign ministers of Ghana and Togo met in Accra on Tuesday. Ghana and Togo agreed \
            to reopen the Aflao crossing at night. They did not agree to lower the fees. Rain fell all day.

            Ghana and Togo shook hands on joint patrols along their common border.
            """;
    private static final String RULES =
            """
            family: commitments
            rules:
              - name: shook-hands-on
                pattern: "[cue: shake/V] hands on"
                set: {force: agreed, takes: things, head: deed}
            """;

    @TempDir
    Path folder = Path.of("");

    private Path report = Path.of("");
    private Path rules = Path.of("");

    @BeforeEach
    void write() throws IOException {
        report = Files.writeString(folder.resolve("aflao.txt"), TEXT);
        rules = Files.writeString(folder.resolve("own.yaml"), RULES);
    }

    @Nested
    class OfAReport {
        @Test
        void showsTheWordsTheirTagsWhatTheyNameTheRuleAndWhatItMatched() {
            Ran ran = Ran.aide("extract", report, "--explain", "--sentence", "reopen the AFLAO crossing");

            assertThat(ran.code()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .contains("aflao  report ", "1 of 6 sentences that hold “reopen the AFLAO crossing”")
                    .contains("Ghana and Togo »agreed to« reopen the Aflao crossing at night.")
                    .contains("agreed/VBD(agree)")
                    .contains("Ghana <country> <party> <place> = GHA")
                    .containsPattern("commitments c[0-9a-z]+  ")
                    .containsPattern("rule +commitments/agreed-to, commitments\\.yaml:[0-9]+ of the reader")
                    .containsPattern("pattern +\\[cue: %agreed]")
                    .containsPattern("set +force: agreed, takes: verbs")
                    .containsPattern("matched +»agreed to« \\[cue: agreed]")
                    .containsPattern("words +reopen the Aflao crossing at night");
        }

        @Test
        void saysWhyARuleThatMatchedMadeNoClaim() {
            assertThat(Ran.aide("extract", report, "--explain", "--sentence", "lower the fees")
                            .lines())
                    .anyMatch(line -> line.matches(
                            " +no claim +commitments/agreed-to »agree to«: a word before the cue denies it.*"));
        }

        @Test
        void leavesOutSentencesInWhichNothingMatchedUnlessAskedForAll() {
            assertThat(Ran.aide("extract", report, "--explain").out())
                    .contains("; --all shows every one", "Aflao")
                    .doesNotContain("Rain fell");
            assertThat(Ran.aide("extract", report, "--explain", "--all").out())
                    .contains("6 of 6 sentences" + System.lineSeparator())
                    .containsSubsequence("Rain fell all day.", "no claim     no rule matches in it");
        }

        @Test
        void usesRulesOfOnesOwnAndSaysWhichTheyAre() {
            String sentence = "shook hands";
            assertThat(Ran.aide("extract", report, "--explain", "--sentence", sentence)
                            .out())
                    .doesNotContain("commitments c");

            Ran ran = Ran.aide("extract", report, "--explain", "--sentence", sentence, "--rules", rules);

            assertThat(ran.out())
                    .containsPattern("reader \\S+\\+rules\\.[0-9a-f]{8}")
                    .containsPattern("commitments c[0-9a-z]+  .*joint patrols along their common border")
                    .contains("commitments/shook-hands-on, " + rules + ":3" + System.lineSeparator());
        }

        @Test
        void keepsToTheWidthOfATerminal() {
            Ran ran =
                    Ran.in(OptionalInt.of(60), false, Map.of(), "extract", report, "--explain", "--sentence", "Aflao");

            assertThat(ran.lines())
                    .filteredOn(line -> line.startsWith("  2  ") || line.contains("tags"))
                    .allMatch(line -> line.length() <= 60);
            assertThat(ran.lines()).hasSizeGreaterThan(10);
        }
    }

    @Nested
    class OfAnEntry {
        @Test
        void showsTheSentenceAndTheRuleUnderEachSource() {
            Path store = folder.resolve("x.db");
            Ran.aide("read", report, "--store", store);
            String id = Ran.aide("commitments", "--store", store)
                    .rows()
                    .filter(row -> row.contains("reopen"))
                    .findFirst()
                    .orElseThrow()
                    .split(" ", 2)[0];

            String explained =
                    Ran.aide("show", id, "--store", store, "--explain").out();

            assertThat(explained)
                    .startsWith(Ran.aide("show", id, "--store", store)
                            .out()
                            .lines()
                            .findFirst()
                            .orElseThrow())
                    .contains("Ghana and Togo »agreed to« reopen", "[cue: agreed]");
            assertThat(Ran.aide("show", "aflao", "--store", store, "--explain", "--sentence", "fees")
                            .out())
                    .endsWith("as of 2026-02-28" + System.lineSeparator())
                    .startsWith(Ran.aide("extract", report, "--explain", "--sentence", "fees").lines().stream()
                            .takeWhile(line -> !line.endsWith("0 left out"))
                            .reduce("", (page, line) -> page + line + System.lineSeparator()));
        }

        @Test
        void saysWhereTodaysRulesFindItNoMore() {
            Path store = folder.resolve("x.db");
            Ran.aide("read", report, "--store", store, "--rules", rules);
            String id = Ran.aide("commitments", "--store", store)
                    .rows()
                    .filter(row -> row.contains("patrols"))
                    .findFirst()
                    .orElseThrow()
                    .split(" ", 2)[0];

            assertThat(Ran.aide("show", id, "--store", store, "--explain").out())
                    .containsPattern("now +reader [0-9.]+ finds no such claim");
            assertThat(Ran.aide("show", id, "--store", store, "--explain", "--rules", rules)
                            .out())
                    .contains("»shook hands on«")
                    .doesNotContain("finds no such claim");
        }
    }

    @Nested
    class WrongUse {
        @Test
        void eitherFilesOrReasonsAndWhatNarrowsGoesWithReasons() {
            for (List<Object> arguments : List.<List<Object>>of(
                    List.of("extract", report),
                    List.of("extract", report, "--explain", "--out", folder.resolve("out")),
                    List.of("extract", report, "--out", folder.resolve("out"), "--all"),
                    List.of("show", "x", "--sentence", "fees"))) {
                Ran ran = Ran.aide(arguments.toArray());
                assertThat(ran.code()).as("%s", arguments).isEqualTo(ExitCode.WRONG_USE);
                assertThat(ran.err()).contains("--explain");
            }
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }
}
