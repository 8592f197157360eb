package org.aidememoire.desk.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.desk.query.EntryDate;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.comparison.Comparison.Side;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.register.Register;
import org.aidememoire.register.compare.Comparing.Spoken;
import org.aidememoire.register.follow.Dates;

/** Who speaks for what is compared. */
public final class Sides {
    private static final Comparator<Source> IN_ORDER = Comparator.comparing((Source source) ->
                    source.published().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
            .thenComparing(Source::claim, Claim.IN_TEXT_ORDER);

    private final Register register;
    private final Predicate<Entry> wanted;
    private final Dates dates;

    /** The sides that {@code register} gives; of what they say, only the {@code wanted} entries count. */
    public Sides(Register register, Predicate<Entry> wanted) {
        this.register = register;
        this.wanted = wanted;
        this.dates = new Dates(register);
    }

    /** A report speaks for itself. */
    public Spoken report(ReportId id, ReportMetadata metadata) {
        return spokenIn(Set.of(id), metadata.name());
    }

    /**
     * For an engagement speak the reports that tell that it was held; if none does, those that tell of it.
     *
     * @throws IllegalArgumentException if {@code entry} is no engagement
     */
    public Spoken engagement(Entry entry) {
        if (!(EntryDate.mostPrecise(entry).orElse(entry.first()) instanceof Engagement engagement)) {
            throw new IllegalArgumentException("not an engagement: " + entry.id());
        }
        Set<ReportId> held = reports(entry, EngagementStatus.HELD::equals);
        Set<ReportId> speaking = held.isEmpty() ? reports(entry, status -> true) : held;
        String name = engagement.engaged().word()
                + EntryDate.of(entry).map(date -> " of " + date).orElse("") + " (" + entry.id() + ")";
        return spokenIn(speaking, name);
    }

    private Spoken spokenIn(Set<ReportId> reports, String name) {
        return spoken(
                name,
                reports.stream()
                        .flatMap(report -> register.entriesIn(report).stream())
                        .distinct(),
                source -> reports.contains(source.claim().evidence().report()));
    }

    /** Everything that was published up to the last day of {@code date}; where no day is stated, the settled one counts. */
    public Spoken until(PartialDate date) {
        return published("published until " + date, day -> !day.isAfter(date.latest()));
    }

    /** Everything that was published after the last day of {@code date}, up to the last day of {@code until}. */
    public Spoken between(PartialDate date, PartialDate until) {
        return published(
                "published after " + date + " until " + until,
                day -> day.isAfter(date.latest()) && !day.isAfter(until.latest()));
    }

    /** Opens only what the lines say was reported then. */
    private Spoken published(String name, Predicate<LocalDate> then) {
        return spoken(
                name,
                Stream.of(ClaimKind.values())
                        .flatMap(register::lines)
                        .filter(line -> line.reported().stream()
                                .map(PartialDate::latest)
                                .anyMatch(then))
                        .flatMap(line -> register.entry(line.id()).stream()),
                source -> dates.of(source.claim().evidence().report())
                        .map(PartialDate::latest)
                        .filter(then)
                        .isPresent());
    }

    private static Set<ReportId> reports(Entry entry, Predicate<EngagementStatus> status) {
        Set<ReportId> reports = new HashSet<>();
        for (Source source : entry.sources()) {
            if (source.claim() instanceof Engagement engagement && status.test(engagement.status())) {
                reports.add(engagement.evidence().report());
            }
        }
        return reports;
    }

    private Spoken spoken(String name, Stream<Entry> entries, Predicate<Source> speaks) {
        List<Source> sources = entries.filter(wanted)
                .flatMap(entry -> entry.sources().stream())
                .filter(speaks)
                .sorted(IN_ORDER)
                .toList();
        List<String> reports = sources.stream()
                .map(source -> source.metadata().name())
                .distinct()
                .toList();
        return new Spoken(new Side(name, reports), sources);
    }
}
