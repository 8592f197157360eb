package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.reading.rule.RulesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docs/writing-rules.md says what is true: {@code docs/record} writes down anew what its commands say. */
class GuideTest {
    private static final Path ROOT = Path.of(System.getProperty("aide.root", ".."));
    private static final Pattern STEP =
            Pattern.compile("<!-- (file|recorded): (.*?) -->\n```[a-z]*\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve("docs/writing-rules.md"));
    }

    private static List<MatchResult> steps(String kind) throws IOException {
        return STEP.matcher(guide())
                .results()
                .filter(step -> step.group(1).equals(kind))
                .toList();
    }

    @Test
    void itsCommandsSayWhatItShows(@TempDir Path folder) throws IOException {
        for (MatchResult step : STEP.matcher(guide()).results().toList()) {
            if (step.group(1).equals("file")) {
                Files.writeString(folder.resolve(step.group(2)), step.group(3));
            } else {
                assertThat(words(said(step.group(2), folder)))
                        .as(step.group(2))
                        .isEqualTo(words(step.group(3).lines().skip(1).toList()));
            }
        }
        assertThat(steps("recorded")).hasSizeGreaterThan(5);
    }

    /** What the command says in {@code folder}, where a test cannot go itself. */
    private static List<String> said(String command, Path folder) {
        List<Object> arguments = WORD.matcher(command)
                .results()
                .skip(1)
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .<Object>map(word -> Files.exists(folder.resolve(word)) ? folder.resolve(word) : word)
                .toList();
        Map<String, String> environment =
                Map.of("AIDE_STORE", folder.resolve("aide.db").toString());
        Ran ran = Ran.in(OptionalInt.of(110), false, environment, arguments.toArray());
        return (ran.err() + ran.out()).replace(folder + "/", "").lines().toList();
    }

    /** Lines are broken elsewhere in the test, where paths are longer. */
    private static List<String> words(List<String> lines) {
        return List.of(String.join(" ", lines).trim().split("\\s+"));
    }

    @Test
    void itsLastRulesAreTheSample() throws IOException {
        List<MatchResult> files = steps("file");

        assertThat(files.get(files.size() - 1).group(3))
                .isEqualTo(Files.readString(ROOT.resolve("samples/rules/handshakes.yaml")));
    }

    @Test
    void itExplainsEverySettingGroupAndMarkThatARuleMayUse() throws IOException {
        String guide = guide();
        try (InputStream file = RulesFile.class.getResourceAsStream("families.yaml")) {
            JsonNode all = new YAMLMapper().readTree(file);
            all.get("marks").forEach(mark -> assertThat(guide).contains("<" + mark.asString() + ">"));
            for (String family : all.get("families").propertyNames()) {
                JsonNode form = all.get("families").get(family);
                form.path("marks").forEach(mark -> assertThat(guide).contains("<" + mark.asString() + ">"));
                String section = section(guide, family);
                form.get("groups")
                        .forEach(group -> assertThat(section).as(family).contains("[" + group.asString() + ": …]"));
                form.get("settings").properties().forEach(setting -> {
                    assertThat(section).as(family).contains("`" + setting.getKey() + "`");
                    setting.getValue().forEach(value -> assertThat(section)
                            .as(family + ", " + setting.getKey())
                            .contains("`" + value.asString() + "`"));
                });
                form.path("parts")
                        .forEach(part -> assertThat(section).as(family).contains("`" + part.asString() + "`"));
            }
        }
    }

    /** The part under the heading that names {@code family}. */
    private static String section(String guide, String family) {
        Matcher section = Pattern.compile("\n### [^\n]*\\b" + family + "\\b.*?(?=\n##)", Pattern.DOTALL)
                .matcher(guide);
        assertThat(section.find()).as(family).isTrue();
        return section.group();
    }
}
