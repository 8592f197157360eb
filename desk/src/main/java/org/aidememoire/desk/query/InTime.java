package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;

/**
 * Whether an entry lies in a time. What has a date of its own goes by that; of anything else the days on which it was
 * reported count. A partial date lies in the time if any of its days does.
 */
final class InTime {
    private record Span(LocalDate first, LocalDate last) {}

    private final LocalDate since;
    private final LocalDate until;

    InTime(Filter filter) {
        since = filter.since().map(PartialDate::earliest).orElse(LocalDate.MIN);
        until = filter.until().map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    boolean holds(Entry entry) {
        return spans(entry)
                .anyMatch(span -> !span.last().isBefore(since) && !span.first().isAfter(until));
    }

    static boolean knowsTimeOf(Entry entry) {
        return spans(entry).findAny().isPresent();
    }

    private static Stream<Span> spans(Entry entry) {
        Optional<Claim> dated = EntryDate.mostPrecise(entry);
        return dated.isPresent()
                ? entry.sources().stream().flatMap(source -> span(source.claim()).stream())
                : entry.sources().stream()
                        .map(Source::published)
                        .flatMap(Optional::stream)
                        .map(day -> new Span(day, day));
    }

    private static Optional<Span> span(Claim claim) {
        return EntryDate.start(claim)
                .map(start -> new Span(
                        start.earliest(), EntryDate.end(claim).orElse(start).latest()));
    }
}
