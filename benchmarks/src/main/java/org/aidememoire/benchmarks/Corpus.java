package org.aidememoire.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.clean.CleanText;
import org.aidememoire.reading.clean.Paragraph;
import org.aidememoire.reading.language.ReportLanguage;
import org.aidememoire.reading.open.Opened;
import org.aidememoire.reading.open.ReportOpener;
import org.aidememoire.reading.sentence.Tagger;

/**
 * The reports that are read to measure, all in languages that are read.
 *
 * @param reports in the order of their files' names
 */
record Corpus(List<Report> reports) {
    Corpus {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("no report in a language that is read");
        }
    }

    /** The reports in {@code path}, a file or a folder, except those in other languages. */
    static Corpus of(Path path) {
        ReportOpener opener = new ReportOpener(ReportOpener.DEFAULT_LIMIT);
        ReportLanguage languages = new ReportLanguage();
        return new Corpus(opener.find(List.of(path)).files().stream()
                .map(opener::open)
                .map(Opened::reports)
                .flatMap(List::stream)
                .filter(report ->
                        ReportLanguage.isRead(languages.of(CleanText.of(report).text(), report.metadata())))
                .toList());
    }

    /** How many sentences {@code tagger} splits them into. */
    int sentences(Tagger tagger) {
        return reports.stream().mapToInt(report -> sentences(report, tagger)).sum();
    }

    private static int sentences(Report report, Tagger tagger) {
        CleanText clean = CleanText.of(report);
        int sentences = 0;
        for (Paragraph paragraph : clean.paragraphs()) {
            sentences +=
                    tagger.tag(clean.text(), paragraph.start(), paragraph.end()).size();
        }
        return sentences;
    }

    int characters() {
        return reports.stream().mapToInt(report -> report.text().length()).sum();
    }
}
