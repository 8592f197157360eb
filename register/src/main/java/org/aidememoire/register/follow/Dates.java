package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;

/** When things took place and when reports were written, by what reports say and by what the register settles. */
public final class Dates {
    private final Register register;

    /** Dates in {@code register}. */
    public Dates(Register register) {
        this.register = register;
    }

    /** The first day of what {@code entry} speaks of: the most precise of what its reports say and together settle. */
    public Optional<PartialDate> start(Entry entry) {
        return mostPrecise(Stream.concat(
                claims(entry).flatMap(claim -> start(claim).stream()),
                register.settled(entry).flatMap(Settled::start).stream()));
    }

    /** The last day of what {@code entry} speaks of. */
    public Optional<PartialDate> end(Entry entry) {
        return mostPrecise(Stream.concat(
                claims(entry).flatMap(claim -> end(claim).stream()),
                register.settled(entry).flatMap(Settled::end).stream()));
    }

    /** The day of {@code report}: that of its publication, or the days of what it tells of as far as the register settles them. */
    public Optional<PartialDate> of(ReportId report) {
        List<Entry> entries = register.entriesIn(report);
        return entries.stream()
                .flatMap(entry -> entry.sources().stream())
                .filter(source -> source.claim().evidence().report().equals(report))
                .flatMap(source -> source.published().stream())
                .findFirst()
                .map(PartialDate::of)
                .or(() -> latestHeld(entries, report));
    }

    /** An undated report was written on the last day that it tells of, or soon after. */
    private Optional<PartialDate> latestHeld(List<Entry> entries, ReportId report) {
        return entries.stream()
                .filter(entry -> entry.sources().stream().anyMatch(source -> isHeldIn(source, report)))
                .flatMap(entry -> register.settled(entry).stream())
                .max(Comparator.comparing(Settled::lastStart).thenComparing(Comparator.naturalOrder()))
                .flatMap(settled -> PartialDate.spanning(settled.firstStart(), settled.lastStart()));
    }

    private static boolean isHeldIn(Source source, ReportId report) {
        return source.claim() instanceof Engagement engagement
                && engagement.evidence().report().equals(report)
                && engagement.status() == EngagementStatus.HELD;
    }

    /** The first possible day of {@code date}, for an order in time; what is undated comes last. */
    static LocalDate order(Optional<PartialDate> date) {
        return date.map(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    private static Optional<PartialDate> mostPrecise(Stream<PartialDate> dates) {
        return dates.min(Comparator.comparing((PartialDate date) ->
                        date.latest().toEpochDay() - date.earliest().toEpochDay())
                .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<Claim> claims(Entry entry) {
        return entry.sources().stream().map(Source::claim);
    }

    private static Optional<PartialDate> start(Claim claim) {
        if (claim instanceof Engagement engagement) {
            return engagement.start().or(engagement::end);
        }
        if (claim instanceof Instrument instrument) {
            return instrument.date();
        }
        return claim instanceof Milestone milestone ? milestone.date() : Optional.empty();
    }

    private static Optional<PartialDate> end(Claim claim) {
        return claim instanceof Engagement engagement ? engagement.end() : start(claim);
    }
}
