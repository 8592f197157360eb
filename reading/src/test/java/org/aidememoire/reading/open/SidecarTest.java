package org.aidememoire.reading.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidecarTest {
    private final Path folder;

    SidecarTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void fiveKeysAreMetadataAndEveryOtherIsIgnored() throws IOException {
        Opened opened = open(
                """
                {"url": "https://example.org/a", "outlet": " The Post ", "title": "Ministers meet",
                 "published": "2026-02-05", "language": "EN", "kind": "signing", "countries": ["LAO"]}""");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.reports().get(0).metadata())
                .isEqualTo(new ReportMetadata(
                        "talks",
                        Optional.of("https://example.org/a"),
                        Optional.of("The Post"),
                        Optional.of("Ministers meet"),
                        Optional.of(LocalDate.of(2026, 2, 5)),
                        Optional.of("en")));
    }

    @Test
    void nullAndBlankAreAbsent() throws IOException {
        Opened opened = open("{\"published\": null, \"outlet\": \" \"}");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.reports().get(0).metadata()).isEqualTo(ReportMetadata.named("talks"));
    }

    @Test
    void aMalformedOneIsAWarningWithItsPlaceAndTheReportIsOpened() throws IOException {
        assertWarned(
                "{\"url\": \"https://example.org/a\",\n \"title\": }", "not used: not valid JSON at line 2, column 11");
    }

    @Test
    void oneThatIsNoObjectIsAWarning() throws IOException {
        assertWarned("[1, 2]", "not used: not a JSON object of keys");
        assertWarned("", "not used: not a JSON object of keys");
    }

    @Test
    void aValueOfTheWrongKindIsAWarningAndTheOthersAreUsed() throws IOException {
        Opened opened =
                open("{\"published\": \"yesterday\", \"language\": \"x y\", \"outlet\": 7, \"title\": \"Talks\"}");
        assertThat(opened.problems())
                .extracting(problem -> problem.reason())
                .containsExactlyInAnyOrder(
                        "published is not used: not a date such as 2026-02-05: yesterday",
                        "language is not used: not a language tag such as en: x y",
                        "outlet is not used: not a string: 7");
        assertThat(opened.reports().get(0).metadata().title()).contains("Talks");
    }

    @Test
    void aReportWithoutOneHasItsNameOnly() throws IOException {
        Path report = Files.writeString(folder.resolve("alone.txt"), "Ministers met.");
        assertThat(new ReportOpener(100)
                        .open(new ReportFile(report))
                        .reports()
                        .get(0)
                        .metadata())
                .isEqualTo(ReportMetadata.named("alone"));
    }

    private void assertWarned(String json, String reason) throws IOException {
        Opened opened = open(json);
        assertThat(opened.reports()).hasSize(1);
        assertThat(opened.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .satisfies(problem -> assertThat(problem.source())
                        .isEqualTo(folder.resolve("talks.json").toString()))
                .satisfies(problem -> assertThat(problem.reason()).startsWith(reason));
    }

    private Opened open(String json) throws IOException {
        Path report = Files.writeString(folder.resolve("talks.txt"), "Ministers met.");
        Files.writeString(folder.resolve("talks.json"), json);
        return new ReportOpener(100).open(new ReportFile(report));
    }
}
