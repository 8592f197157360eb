package org.aidememoire.desk.show;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.ReportLine;
import org.aidememoire.store.KeptReading;

/**
 * A kept report in brief.
 *
 * @param id its identity
 * @param metadata what is known of it
 * @param published the day of publication as the reading settled it
 * @param language the language that it was found to be in
 * @param claims how many claims it makes
 * @param setAside whether it was set aside unread
 * @param problems how many problems there were in reading it
 */
public record ListedReport(
        ReportId id,
        ReportMetadata metadata,
        Optional<LocalDate> published,
        String language,
        int claims,
        boolean setAside,
        int problems) {
    /** Earliest published first, the undated last; then by name. */
    public static final Comparator<ListedReport> BY_PUBLICATION = Comparator.comparing((ListedReport report) ->
                    report.published().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
            .thenComparing(report -> report.metadata().name())
            .thenComparing(ListedReport::id);

    /** The report of {@code kept}. */
    public static ListedReport of(KeptReading kept) {
        Reading reading = kept.reading();
        return new ListedReport(
                reading.report(),
                kept.metadata(),
                reading.published(),
                reading.language(),
                reading.claims().size(),
                reading.setAside(),
                reading.problems().size());
    }

    /** The report of {@code line}. */
    public static ListedReport of(ReportLine line) {
        return new ListedReport(
                line.id(),
                line.metadata(),
                line.published(),
                line.language(),
                line.claims(),
                line.setAside(),
                line.problems());
    }

    /** The reports in {@code register}, earliest published first. */
    public static List<ListedReport> in(Register register) {
        return register.reports().map(ListedReport::of).sorted(BY_PUBLICATION).toList();
    }

    /**
     * Whether {@code words} stand in its name, its title or its outlet, in any spelling of accents and with or without the
     * space in "Viet Nam", or begin its identity; nothing fits every report.
     */
    public boolean fits(String words) {
        String asked = words.toLowerCase(Locale.ROOT);
        String letters = unspaced(words);
        return words.isEmpty()
                || Stream.of(Optional.of(metadata.name()), metadata.title(), metadata.outlet())
                        .flatMap(Optional::stream)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked)
                                || (!letters.isEmpty() && unspaced(text).contains(letters)))
                || id.hex().startsWith(asked);
    }

    private static String unspaced(String text) {
        return String.join("", FoldedWords.of(text).inOrder());
    }
}
