package org.aidememoire.reading.clean;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;

/** Short reports for tests. */
final class Texts {
    private Texts() {}

    static Report plain(String text) {
        return report(text, "plain-text", Optional.empty());
    }

    static Report page(String text) {
        return report(text, "html", Optional.empty());
    }

    static Report laidOut(String text) {
        return report(text, "pdf", Optional.empty());
    }

    static Report published(String text, LocalDate day) {
        return report(text, "plain-text", Optional.of(day));
    }

    private static Report report(String text, String opener, Optional<LocalDate> day) {
        ReportMetadata metadata = new ReportMetadata(
                "talks", Optional.empty(), Optional.empty(), Optional.empty(), day, Optional.empty());
        return new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)), text, new Opener(opener, "1"), metadata);
    }

    /** The words of each paragraph of {@code text}, cleaned. */
    static List<String> paragraphs(String text) {
        CleanText clean = CleanText.of(plain(text));
        return clean.paragraphs().stream().map(clean::words).toList();
    }

    /** The kind and the words of each paragraph of {@code text}, cleaned. */
    static List<String> kinds(String text) {
        CleanText clean = CleanText.of(plain(text));
        return clean.paragraphs().stream()
                .map(paragraph -> paragraph.kind() + ": " + clean.words(paragraph))
                .toList();
    }

    /** {@code text} after one step. */
    static String after(CleaningStep step, String text) {
        return MappedText.of(text).after(step).text();
    }
}
