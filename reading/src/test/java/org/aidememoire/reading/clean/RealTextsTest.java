package org.aidememoire.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.language.ReportLanguage;
import org.aidememoire.reading.open.FoundFiles;
import org.aidememoire.reading.open.ReportOpener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What opening, cleaning, dating and telling the language come to on the published reports, where these are at hand. */
class RealTextsTest {
    private static final Path SHARED = Path.of(System.getProperty("aide.shared", "nowhere"));

    @BeforeAll
    static void needsTheTexts() {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("corpus")) || System.getenv("CI") != null,
                "the published reports are not at " + SHARED);
    }

    @Test
    void everyParagraphStandsInItsReport() {
        List<Report> reports = reports("seeds", "corpus");
        assertThat(reports).hasSizeGreaterThan(100);
        for (Report report : reports) {
            CleanText clean = CleanText.of(report);
            assertThat(clean.paragraphs()).isNotEmpty();
            assertThat(clean.paragraphs())
                    .allMatch(paragraph -> report.bears(clean.passage(paragraph.start(), paragraph.end())));
        }
    }

    @Test
    void theLanguageOfEveryReportIsTold() {
        ReportLanguage language = new ReportLanguage();
        for (Report report : reports("corpus")) {
            assertThat(language.of(CleanText.of(report).text()))
                    .as(report.metadata().name())
                    .isEqualTo(report.metadata().language().orElseThrow());
        }
    }

    @Test
    void aDayThatATextStatesIsTheDayOfItsPublication() {
        int stated = 0;
        for (Report report : reports("corpus")) {
            Report undated = withoutDay(report);
            Optional<LocalDate> day =
                    PublicationDate.of(undated, CleanText.of(undated)).day();
            if (day.isPresent()) {
                stated++;
                assertThat(day)
                        .as(report.metadata().name())
                        .isEqualTo(report.metadata().published());
            }
        }
        assertThat(stated).isGreaterThanOrEqualTo(20);
    }

    private static Report withoutDay(Report report) {
        ReportMetadata known = report.metadata();
        return new Report(
                report.bytes(),
                report.text(),
                report.opener(),
                new ReportMetadata(
                        known.name(), known.url(), known.outlet(), known.title(), Optional.empty(), known.language()));
    }

    private static List<Report> reports(String... folders) {
        ReportOpener opener = new ReportOpener(ReportOpener.DEFAULT_LIMIT);
        FoundFiles found =
                opener.find(List.of(folders).stream().map(SHARED::resolve).toList());
        assertThat(found.problems()).isEmpty();
        return found.files().stream()
                .flatMap(file -> opener.open(file).reports().stream())
                .toList();
    }
}
