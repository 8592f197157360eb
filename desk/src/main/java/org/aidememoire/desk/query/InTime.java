package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;

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

    boolean holds(Candidate one) {
        return (since.equals(LocalDate.MIN) && until.equals(LocalDate.MAX))
                || spans(one)
                        .anyMatch(span ->
                                !span.last().isBefore(since) && !span.first().isAfter(until));
    }

    static boolean knowsTimeOf(Candidate one) {
        return one.start().isPresent() || one.reported().isPresent();
    }

    private static Stream<Span> spans(Candidate one) {
        return one.start()
                .map(start -> Stream.of(
                        new Span(start.earliest(), one.end().orElse(start).latest())))
                .orElseGet(() -> one.brief().reported().stream().map(day -> new Span(day.earliest(), day.latest())));
    }
}
