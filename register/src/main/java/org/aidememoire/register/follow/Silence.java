package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;

/** In how many engagements, one after the other, the sector of an undertaking was spoken of and the undertaking not. */
final class Silence {
    private final Register register;
    private final Dates dates;

    Silence(Register register, Dates dates) {
        this.register = register;
        this.dates = dates;
    }

    /** How many days of engagements on the sector lie between the last of {@code mentions} and {@code on}. */
    int since(Entry entry, List<Mention> mentions, LocalDate on) {
        Optional<LocalDate> last = mentions.stream()
                .flatMap(mention -> mention.reported().stream())
                .map(PartialDate::latest)
                .max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return 0;
        }
        Set<Sector> sectors = new TreeSet<>();
        entry.sources().forEach(source -> sectors.addAll(((Commitment) source.claim()).sectors()));
        Set<CountryCode> states = register.statesOf(entry.first());
        Set<LocalDate> spokenOf = new TreeSet<>();
        for (ReportId report : onSectors(sectors, states, last.get(), on)) {
            day(report).filter(day -> tellsOfEngagement(report)).ifPresent(spokenOf::add);
        }
        return spokenOf.size();
    }

    private Optional<LocalDate> day(ReportId report) {
        return dates.of(report).map(PartialDate::earliest);
    }

    /** The reports of the days after {@code last}; nothing of others is opened. */
    private Collection<ReportId> onSectors(Set<Sector> sectors, Set<CountryCode> states, LocalDate last, LocalDate on) {
        Predicate<ReportId> since = report ->
                day(report).filter(day -> day.isAfter(last) && !day.isAfter(on)).isPresent();
        Set<ReportId> reports = new TreeSet<>();
        register.linesNear(states, ClaimKind.COMMITMENT)
                .filter(line -> line.lastReported()
                        .filter(day -> day.earliest().isAfter(last))
                        .isPresent())
                .filter(line -> speaksOf(line, sectors, states))
                .flatMap(line -> register.entry(line.id()).stream())
                .flatMap(entry -> entry.sourcesIn(since))
                .map(Source::claim)
                .filter(claim -> ((Commitment) claim).sectors().stream().anyMatch(sectors::contains)
                        && register.statesOf(claim).containsAll(states))
                .forEach(claim -> reports.add(claim.evidence().report()));
        return reports;
    }

    private static boolean speaksOf(EntryLine line, Set<Sector> sectors, Set<CountryCode> states) {
        return line.said().stream().flatMap(said -> said.sectors().stream()).anyMatch(sectors::contains)
                && line.between().stream().anyMatch(between -> between.named().containsAll(states));
    }

    private boolean tellsOfEngagement(ReportId report) {
        return register.claims(report, ClaimKind.ENGAGEMENT)
                .anyMatch(claim -> ((Engagement) claim).status() == EngagementStatus.HELD);
    }
}
