package org.aidememoire.desk.relationship;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;

/**
 * One line of a page.
 *
 * @param entry the entry that it is about
 * @param text what it says, on one line
 * @param reports the names of the reports that say so, the latest first; undated last
 */
public record Line(ClaimId entry, String text, List<String> reports) {
    private static final int REPORTS_NAMED = 2;

    /** Copies the names. */
    public Line {
        reports = List.copyOf(reports);
    }

    static Line of(Entry entry, String text) {
        return new Line(
                entry.id(),
                text,
                entry.sources().stream()
                        .sorted(Comparator.comparing(source ->
                                source.published().map(day -> -day.toEpochDay()).orElse(Long.MAX_VALUE)))
                        .map(Line::named)
                        .distinct()
                        .toList());
    }

    private static String named(Source source) {
        return source.metadata().name()
                + source.published().map(day -> ", " + day).orElse(", undated");
    }

    /** The source in brief: the entry and its latest reports. */
    public String source() {
        Optional<String> more = reports.size() > REPORTS_NAMED
                ? Optional.of(" and " + (reports.size() - REPORTS_NAMED) + " more")
                : Optional.empty();
        return entry + ": " + reports.stream().limit(REPORTS_NAMED).collect(Collectors.joining("; ")) + more.orElse("");
    }
}
