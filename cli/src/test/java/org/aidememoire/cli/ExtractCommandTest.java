package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final String TEXT =
            "😀 Kenya and Uganda agreed to extend the railway to Kampala. Kenya pledged to open a second border post.\n";

    @Test
    void eachReportGetsAFileInTheFormOfTheGuidelines(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("2024-kenya.txt"), TEXT);
        Path out = folder.resolve("made/for it");

        Ran ran = Ran.aide("extract", report, "--out", out, "--published", "2024-05-02");

        assertThat(ran.code()).isZero();
        JsonNode json = JsonMapper.shared().readTree(Files.readString(out.resolve("2024-kenya.json")));
        assertThat(json.propertyNames())
                .containsExactly(
                        "report",
                        "published",
                        "people",
                        "engagements",
                        "commitments",
                        "targets",
                        "instruments",
                        "mechanisms",
                        "projects",
                        "invitations",
                        "milestones",
                        "formulas",
                        "figures");
        assertThat(json.get("report").asString()).isEqualTo("2024-kenya");
        assertThat(json.get("published").asString()).isEqualTo("2024-05-02");
        JsonNode commitment = json.get("commitments").get(0);
        assertThat(commitment.propertyNames())
                .containsExactly("action", "force", "by", "to", "sectors", "due", "polarity", "span", "rule", "id");
        int start = TEXT.offsetByCodePoints(0, commitment.get("span").get(0).asInt());
        int end = TEXT.offsetByCodePoints(0, commitment.get("span").get(1).asInt());
        assertThat(TEXT.substring(start, end))
                .isEqualTo(commitment.get("action").asString())
                .isEqualTo("extend the railway to Kampala");
    }

    @Test
    void runningItAgainGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("kenya.txt"), TEXT);
        Path file = folder.resolve("out/kenya.json");
        Ran.aide("extract", report, "--out", folder.resolve("out"));
        byte[] first = Files.readAllBytes(file);

        Ran.aide("extract", report, "--out", folder.resolve("out"));

        assertThat(file).hasBinaryContent(first);
        assertThat(new String(first, StandardCharsets.UTF_8)).endsWith("}\n");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void reportsOfOneNameAreAllLeftOutAndBothNamed(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Path same = Files.writeString(one.resolve("kenya.txt"), TEXT);
        Path sameToo = Files.writeString(two.resolve("kenya.html"), "<p>" + TEXT);
        Files.writeString(two.resolve("other.txt"), TEXT + "More.\n");
        Path out = folder.resolve("out");

        Ran ran = Ran.aide("extract", one, two, "--out", out);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaint()).contains(same.toString(), sameToo.toString(), "kenya.json");
        try (var files = Files.list(out)) {
            assertThat(files).containsExactly(out.resolve("other.json"));
        }
    }

    @Test
    void aReportThatIsSetAsideGetsNoFile(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(
                folder.resolve("elysee.txt"),
                "Le président de la République et le chancelier fédéral se sont retrouvés hier à Paris afin de préparer"
                        + " la prochaine réunion des deux gouvernements et de signer un accord.\n");
        Path out = folder.resolve("out");

        Ran ran = Ran.aide("extract", report, "--out", out);

        assertThat(ran.code()).isZero();
        assertThat(ran.complaint()).contains("elysee.txt: set aside: ");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("kenya.txt"), TEXT);

        Ran ran = Ran.aide("extract", report, "--out", report);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaint()).contains(report.toString());
        assertThat(List.of(report)).allSatisfy(file -> assertThat(file).hasContent(TEXT));
    }
}
