package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;

/**
 * Whether a line lies in a time. What has a date of its own goes by that; of anything else the days on which it was
 * reported count. A partial date lies in the time if any of its days does.
 */
final class InTime {
    private record Span(LocalDate first, LocalDate last) {}

    private final LocalDate since;
    private final LocalDate until;
    private final Lines lines;

    InTime(Filter filter, Lines lines) {
        since = filter.since().map(PartialDate::earliest).orElse(LocalDate.MIN);
        until = filter.until().map(PartialDate::latest).orElse(LocalDate.MAX);
        this.lines = lines;
    }

    boolean holds(Line line) {
        return (since.equals(LocalDate.MIN) && until.equals(LocalDate.MAX))
                || spans(line)
                        .anyMatch(span ->
                                !span.last().isBefore(since) && !span.first().isAfter(until));
    }

    boolean knowsTimeOf(Line line) {
        return line.start().isPresent() || line.reported().isPresent();
    }

    private Stream<Span> spans(Line line) {
        return line.start()
                .map(start -> Stream.of(
                        new Span(start.earliest(), line.end().orElse(start).latest())))
                .orElseGet(
                        () -> lines.reported(line.entry()).stream().map(day -> new Span(day.earliest(), day.latest())));
    }
}
