package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {
    private static final String RULE =
            """
            family: commitments
            rules:
              - name: shook-hands-on
                pattern: "[cue: shake/V] hands on"
                set: {force: agreed, takes: things, head: deed}
            """;

    @TempDir
    Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Nested
    class Check {
        @Test
        void countsRulesAndExamplesWhereAllIsAsTheySay() {
            Path sample = Path.of(System.getProperty("aide.root", ".."), "samples", "rules", "handshakes.yaml");

            Ran ran = Ran.aide("rules", "check", sample);

            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).isEqualToIgnoringNewLines("2 rules, 4 examples: all as they say");
            assertThat(ran.code()).isZero();
        }

        @Test
        void saysWhereSomethingElseIsFound() throws IOException {
            Path rules = file(
                    "own.yaml",
                    RULE
                            + """
                                examples:
                                  - text: "Ghana and Togo shook hands on joint patrols along their common border."
                                    finds:
                                      - {action: "joint patrols", force: agreed}
                                  - text: "Ghana and Togo shook hands on closer cooperation."
                                    finds: []
                            """);

            Ran ran = Ran.aide("rules", "check", rules);

            assertThat(ran.code()).isEqualTo(ExitCode.LEFT_OUT);
            assertThat(ran.err().lines())
                    .hasSize(3)
                    .allMatch(line -> line.startsWith("aide: " + rules + ":3: commitments/shook-hands-on: “Ghana and"))
                    .anyMatch(line -> line.contains("missing {action=joint patrols, force=agreed}"))
                    .anyMatch(line -> line.contains("unexpected ") && line.contains("along their common border"))
                    .anyMatch(line -> line.contains("unexpected ") && line.contains("closer cooperation"));
            assertThat(ran.out()).isEqualToIgnoringNewLines("1 rule, 2 examples: 1 rule with faults");
        }

        @Test
        void asksForAnExampleAndANearMiss() throws IOException {
            Ran ran = Ran.aide("rules", "check", file("own.yaml", RULE));

            assertThat(ran.code()).isEqualTo(ExitCode.LEFT_OUT);
            assertThat(ran.err()).contains("it has no example of what it finds", "it has no near miss");
        }
    }

    @Nested
    class Faults {
        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                quoteCharacter = '`',
                value = {
                    "force: agreed, ~ force: sworn,       ~ :3: rule shook-hands-on: the setting 'force' can be agreed,",
                    "force: agreed, ~ force: agreed, x: y, ~ the setting 'x' means nothing in commitments",
                    "force: agreed, ~ ``                  ~ it needs the setting force",
                    "[cue:          ~ [who:               ~ [who: …] means nothing in commitments; groups are",
                    "hands on       ~ <people> on         ~ nothing is marked <people>",
                    "hands on       ~ %limbs on           ~ no list called limbs",
                    "hands on       ~ (hands on           ~ expected ')' at position",
                    "family: commitments ~ family: gestures ~ there is no family 'gestures'; there are engagements,",
                    "family: commitments ~ ``             ~ which family do its rules belong to?",
                    "pattern:       ~ patern:             ~ own.yaml",
                })
        void areToldWithFileAndRuleBeforeAnythingIsRead(String right, String wrong, String told) throws IOException {
            Path rules = file("own.yaml", RULE.replace(right, wrong == null ? "" : wrong));
            Path store = folder.resolve("x.db");

            Ran ran = Ran.aide(
                    "read", file("a.txt", "Ghana and Togo agreed to talk.\n"), "--store", store, "--rules", rules);

            assertThat(ran.code()).isEqualTo(ExitCode.LEFT_OUT);
            assertThat(ran.complaint()).startsWith("aide: " + rules).contains(told);
            assertThat(store).doesNotExist();
        }

        @Test
        void aFileThatIsNotThereIsSaid() {
            Path gone = folder.resolve("gone.yaml");
            assertThat(Ran.aide("rules", "check", gone).complaint())
                    .isEqualTo("aide: " + gone + ": there is no such rules file");
        }
    }

    @Nested
    class Lists {
        @Test
        void namesTheFamiliesAndHowManyRulesAreOnesOwn() throws IOException {
            Path rules = file("own.yaml", RULE);
            Ran variable = Ran.in(
                    OptionalInt.empty(), false, Map.of("AIDE_RULES", rules + File.pathSeparator), "rules", "list");

            assertThat(variable.rows()).anyMatch(row -> row.matches("commitments +\\d+ +1"));
            assertThat(variable.rows()).anyMatch(row -> row.matches("targets +\\d+ +0"));
            assertThat(Ran.aide("rules", "list", "--rules", rules).out()).isEqualTo(variable.out());
        }

        @Test
        void putsOnesOwnRulesBeforeThoseOfTheReader() throws IOException {
            Path rules = file("own.yaml", RULE);

            Ran ran = Ran.aide("rules", "list", "commitments", "--rules", rules);

            assertThat(ran.rows().findFirst().orElseThrow())
                    .startsWith("shook-hands-on")
                    .contains(rules + ":3");
            assertThat(ran.rows()).anyMatch(row -> row.startsWith("agreed-to") && row.contains("commitments.yaml:"));
        }

        @Test
        void refusesAFamilyThatIsNot() {
            Ran ran = Ran.aide("rules", "list", "gestures");
            assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(ran.err()).contains("there is no family 'gestures'; there are engagements, commitments");
        }
    }
}
