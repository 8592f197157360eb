package org.aidememoire.desk.relationship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.desk.query.FullNames;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.Dates;
import org.aidememoire.register.follow.EngagementStanding;
import org.aidememoire.register.follow.EngagementStanding.Standing;

/** The engagements of a relationship; what took place during a visit is told with the visit. */
final class Engagements {
    /** What was announced for longer ago than this, and no report tells of, is no news. */
    static final int YEARS_BACK = 3;
    /** Said where {@link #ahead} has none. */
    static final String NONE_AHEAD = "nothing announced in the last three years is still to come";

    private final Register register;
    private final Dates dates;
    private final FullNames names;
    private final LocalDate on;
    private final List<Entry> all;

    Engagements(Register register, Set<CountryCode> states, LocalDate on) {
        this.register = register;
        this.dates = new Dates(register);
        this.names = new FullNames(register);
        this.on = on;
        this.all = register.entriesBetween(states, ClaimKind.ENGAGEMENT).stream()
                .filter(entry -> register.tied(entry, TieKind.WITHIN).isEmpty())
                .toList();
    }

    /**
     * Those that were held, the last first; what has no date goes by the day of its first report, after what is known to be
     * of that day, and without that comes last.
     */
    List<Entry> held() {
        return all.stream()
                .filter(entry -> standing(entry) == Standing.HELD)
                .filter(entry -> dates.start(entry)
                        .filter(start -> start.earliest().isAfter(on))
                        .isEmpty())
                .sorted(Comparator.comparing(this::began)
                        .thenComparing(entry -> dates.start(entry).isPresent())
                        .reversed()
                        .thenComparing(Entry::id))
                .toList();
    }

    /** Those that are announced, the next first, and after them those that are put off. */
    List<Entry> ahead() {
        return Stream.of(Standing.ANNOUNCED, Standing.POSTPONED)
                .flatMap(standing -> all.stream()
                        .filter(entry -> standing(entry) == standing)
                        .filter(this::isNews)
                        .sorted(soonest()))
                .toList();
    }

    /** What was announced for no day is no longer ahead when nothing has been said of it for years. */
    private boolean isNews(Entry entry) {
        return Stream.concat(dates.start(entry).stream(), reported(entry))
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(on.minusYears(YEARS_BACK)))
                .isEmpty();
    }

    /** Those of the last years of which no report tells though their day has passed, the last first. */
    List<Entry> missed() {
        return all.stream()
                .filter(entry -> standing(entry) == Standing.NO_REPORT)
                .filter(entry -> began(entry).isAfter(on.minusYears(YEARS_BACK)))
                .sorted(soonest().reversed())
                .toList();
    }

    private Comparator<Entry> soonest() {
        return Comparator.comparing((Entry entry) ->
                        dates.start(entry).map(PartialDate::earliest).orElse(LocalDate.MAX))
                .thenComparing(Entry::id);
    }

    /** The first day of the last engagement that was held, else the day on which it was reported, where one is known. */
    Optional<LocalDate> lastBegan() {
        return held().stream()
                .map(this::began)
                .filter(day -> day.isAfter(LocalDate.MIN))
                .findFirst();
    }

    Line line(Entry entry) {
        Engagement shown = shown(entry);
        Standing standing = standing(entry);
        String when = dates.start(entry)
                .map(start -> start + until(entry, start))
                .or(() -> firstReported(entry)
                        .filter(day -> standing == Standing.HELD)
                        .map(day -> "reported " + day))
                .orElse("undated");
        String where = shown.country().map(country -> ", " + country).orElse("");
        String who = String.join(", ", names.participants(shown));
        return Line.of(
                entry,
                when + "  " + shown.engaged().word() + where + (who.isEmpty() ? "" : ": " + who)
                        + (standing == Standing.HELD ? "" : " (" + standing.word() + ")") + during(entry));
    }

    private String until(Entry entry, PartialDate start) {
        return dates.end(entry)
                .filter(end -> !end.equals(start))
                .map(end -> " – " + end)
                .orElse("");
    }

    private String during(Entry entry) {
        List<String> within = register.tiedTo(entry, TieKind.WITHIN).stream()
                .map(other -> shown(other).engaged().word())
                .distinct()
                .sorted()
                .toList();
        return within.isEmpty() ? "" : "; with " + String.join(", ", within);
    }

    private LocalDate began(Entry entry) {
        return dates.start(entry)
                .or(() -> firstReported(entry))
                .map(PartialDate::earliest)
                .orElse(LocalDate.MIN);
    }

    private Optional<PartialDate> firstReported(Entry entry) {
        return reported(entry).min(Comparator.naturalOrder());
    }

    private Stream<PartialDate> reported(Entry entry) {
        return entry.reports().stream().flatMap(report -> dates.of(report).stream());
    }

    private Standing standing(Entry entry) {
        return EngagementStanding.of(register, entry, on).standing();
    }

    /** The claim that names most participants; of equal ones the first published. */
    private static Engagement shown(Entry entry) {
        return entry.sources().stream()
                .map(Source::claim)
                .map(Engagement.class::cast)
                .reduce((one, other) ->
                        other.participants().size() > one.participants().size() ? other : one)
                .orElseThrow();
    }
}
