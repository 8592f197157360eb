package org.aidememoire.reading.open;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.model.report.ReportMetadata;
import org.jspecify.annotations.Nullable;

/** The title that a document carries in its properties, which more often than not a program put there. */
final class DocumentTitle {
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i).*\\.(?:docx?|dotx?|pdf|rtf|odt|indd|pub|qxd|txt|html?|tmp)"
                    + "|(?:microsoft (?:word|powerpoint)|untitled|document|titre|slide|print|scan|layout|template)\\b.*"
                    + "|\\S*");

    private DocumentTitle() {}

    /** What is known of a report called {@code name} in whose properties {@code written} is the title. */
    static ReportMetadata metadata(String name, @Nullable String written) {
        return new ReportMetadata(
                name, Optional.empty(), Optional.empty(), of(written), Optional.empty(), Optional.empty());
    }

    /** {@code written} where it reads like a headline: two words at least, and no name of a file. */
    static Optional<String> of(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(words ->
                        SoundText.of(words).replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(words -> !NO_TITLE.matcher(words).matches());
    }
}
