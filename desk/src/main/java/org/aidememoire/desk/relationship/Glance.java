package org.aidememoire.desk.relationship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Query;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.CommitmentStanding;
import org.aidememoire.register.follow.EngagementStanding.Standing;
import org.aidememoire.register.line.EntryLine;
import org.aidememoire.register.line.Said;

/**
 * What stands at the head of a relationship, each entry by its identifier. What took place during a visit is told with the
 * visit. It is found by the lines of the register: hardly anything is opened.
 *
 * @param last the engagement that was held last
 * @param ahead the first of those that are announced, the next first, and of those that are put off
 * @param missed the last of those of the last years of which no report tells though their day has passed
 * @param since the first day of the engagement that was held last, else the day on which it was reported
 * @param fresh the commitments first said on that day or later
 * @param falling the commitments whose horizon is still to come, the soonest first
 * @param past the commitments whose horizon has passed and of which no report says that they were carried out, the last first
 * @param pending the invitations that no visit answered, the last made first
 */
public record Glance(
        Optional<ClaimId> last,
        List<ClaimId> ahead,
        List<ClaimId> missed,
        Optional<LocalDate> since,
        List<ClaimId> fresh,
        List<Falling> falling,
        List<ClaimId> past,
        List<ClaimId> pending) {
    /** Copies the lists. */
    public Glance {
        ahead = List.copyOf(ahead);
        missed = List.copyOf(missed);
        fresh = List.copyOf(fresh);
        falling = List.copyOf(falling);
        past = List.copyOf(past);
        pending = List.copyOf(pending);
    }

    /**
     * A commitment that falls due.
     *
     * @param commitment the entry
     * @param horizon its last day
     */
    public record Falling(ClaimId commitment, LocalDate horizon) {}

    /** The relationship between {@code states} in {@code register}, which {@code query} asks, as of {@code on}. */
    public static Glance of(Register register, Query query, Set<CountryCode> states, LocalDate on) {
        return new Looking(register, query, Filter.NONE.between(states), on).glance();
    }

    private static final class Looking {
        private static final int MOST_SHOWN = 10;
        private static final Comparator<EntryLine> SOONEST = Comparator.comparing((EntryLine line) ->
                        line.start().map(PartialDate::earliest).orElse(LocalDate.MAX))
                .thenComparing(EntryLine::id);

        /** An invitation of which nobody says when it was made goes by the day on which it was last reported. */
        private static final Comparator<EntryLine> LAST_MADE = Comparator.comparing((EntryLine line) -> line.start()
                        .or(line::lastReported)
                        .map(PartialDate::earliest)
                        .orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(EntryLine::id);

        private final Register register;
        private final Query query;
        private final Filter between;
        private final LocalDate on;

        Looking(Register register, Query query, Filter between, LocalDate on) {
            this.register = register;
            this.query = query;
            this.between = between;
            this.on = on;
        }

        Glance glance() {
            List<EntryLine> engagements = query.entries(Listing.TIMELINE, between).stream()
                    .filter(line -> line.kind() == ClaimKind.ENGAGEMENT)
                    .toList();
            List<EntryLine> open = query.entries(Listing.COMMITMENTS, between).stream()
                    .filter(line -> !stands(line, CommitmentStanding.Standing.DELIVERED.word()))
                    .toList();
            Optional<EntryLine> last = last(engagements);
            Optional<LocalDate> since = last.map(Looking::began).filter(day -> day.isAfter(LocalDate.MIN));
            return new Glance(
                    last.map(EntryLine::id),
                    shown(ahead(engagements)),
                    shown(missed(engagements)),
                    since,
                    since.map(day -> fresh(open, day)).orElse(List.of()),
                    falling(open),
                    past(open),
                    query.entries(Listing.INVITATIONS, between).stream()
                            .filter(line -> Prospects.isPending(line, on))
                            .sorted(LAST_MADE)
                            .map(EntryLine::id)
                            .toList());
        }

        private boolean stands(EntryLine line, String word) {
            return line.stands().on(on).equals(word);
        }

        /**
         * What has no date goes by the day of its first report, after what is known to be of that day; without that it comes
         * last.
         */
        private Optional<EntryLine> last(List<EntryLine> engagements) {
            return engagements.stream()
                    .filter(line -> stands(line, Standing.HELD.word()))
                    .filter(line -> line.start()
                            .filter(start -> start.earliest().isAfter(on))
                            .isEmpty())
                    .sorted(Comparator.comparing(Looking::began)
                            .thenComparing(line -> line.start().isPresent())
                            .reversed()
                            .thenComparing(EntryLine::id))
                    .filter(this::isOnItsOwn)
                    .findFirst();
        }

        private Stream<EntryLine> ahead(List<EntryLine> engagements) {
            return Stream.of(Standing.ANNOUNCED, Standing.POSTPONED).flatMap(standing -> engagements.stream()
                    .filter(line -> stands(line, standing.word()))
                    .filter(this::isNews)
                    .sorted(SOONEST));
        }

        /** What was announced for no day is no longer ahead when nothing has been said of it for years. */
        private boolean isNews(EntryLine line) {
            return Stream.of(line.start(), line.lastReported())
                    .flatMap(Optional::stream)
                    .map(PartialDate::latest)
                    .max(Comparator.naturalOrder())
                    .filter(day -> day.isBefore(on.minusYears(Engagements.YEARS_BACK)))
                    .isEmpty();
        }

        private Stream<EntryLine> missed(List<EntryLine> engagements) {
            return engagements.stream()
                    .filter(line -> stands(line, Standing.NO_REPORT.word()))
                    .filter(line -> began(line).isAfter(on.minusYears(Engagements.YEARS_BACK)))
                    .sorted(SOONEST.reversed());
        }

        private List<ClaimId> shown(Stream<EntryLine> engagements) {
            return engagements
                    .filter(this::isOnItsOwn)
                    .limit(MOST_SHOWN)
                    .map(EntryLine::id)
                    .toList();
        }

        /** Only who is asked this is opened. */
        private boolean isOnItsOwn(EntryLine engagement) {
            return register.entry(engagement.id())
                    .filter(entry -> register.tied(entry, TieKind.WITHIN).isEmpty())
                    .isPresent();
        }

        private static LocalDate began(EntryLine line) {
            return line.start()
                    .or(line::firstReported)
                    .map(PartialDate::earliest)
                    .orElse(LocalDate.MIN);
        }

        /** The last said first, of equal ones the firmest. */
        private static List<ClaimId> fresh(List<EntryLine> open, LocalDate since) {
            return open.stream()
                    .filter(line -> said(line)
                            .min(Comparator.naturalOrder())
                            .filter(day -> !day.isBefore(since))
                            .isPresent())
                    .sorted(Comparator.comparing((EntryLine line) ->
                                    said(line).max(Comparator.naturalOrder()).orElse(LocalDate.MIN))
                            .reversed()
                            .thenComparing(Looking::force)
                            .thenComparing(EntryLine::id))
                    .map(EntryLine::id)
                    .toList();
        }

        private static Stream<LocalDate> said(EntryLine line) {
            return line.reported().stream().map(PartialDate::earliest);
        }

        private static Force force(EntryLine line) {
            return line.said().stream()
                    .map(Said::force)
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(Force.PROPOSED);
        }

        private List<Falling> falling(List<EntryLine> open) {
            return open.stream()
                    .flatMap(line -> line.due().map(day -> new Falling(line.id(), day)).stream())
                    .filter(one -> !one.horizon().isBefore(on))
                    .sorted(Comparator.comparing(Falling::horizon).thenComparing(Falling::commitment))
                    .toList();
        }

        private List<ClaimId> past(List<EntryLine> open) {
            return open.stream()
                    .filter(line -> stands(line, CommitmentStanding.Standing.PAST_HORIZON.word()))
                    .sorted(Comparator.comparing((EntryLine line) -> line.due().orElse(LocalDate.MIN))
                            .reversed()
                            .thenComparing(EntryLine::id))
                    .map(EntryLine::id)
                    .toList();
        }
    }
}
