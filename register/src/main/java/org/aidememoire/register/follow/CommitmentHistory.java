package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Horizon;
import org.aidememoire.register.Register;

/**
 * The history of an undertaking over all reports, and how it stands on a day. Four things are kept apart: how firmly the
 * words bind, how specific they are, what is reported of progress, and what a reviewer thinks of it. That no report
 * tells of progress does not mean that there was none.
 *
 * @param mentions every report's word on it, earliest first, undated last; partial mentions among them
 * @param advances what reports tell of its being done or under way, and what may be of it; in the order of their days
 * @param assessments what people think of how far it has come, in the order of their days
 * @param force the firmest words so far
 * @param specificity what can be checked, over all wordings
 * @param deliveredBy the things reported that fulfil it
 * @param horizon the latest horizon named
 * @param silentFor how many engagements in a row, up to the day, spoke of its sector and not of it
 * @param on the day for which it is told
 */
public record CommitmentHistory(
        List<Mention> mentions,
        List<Advance> advances,
        List<Assessment> assessments,
        Force force,
        Set<Specificity> specificity,
        List<Entry> deliveredBy,
        Optional<PartialDate> horizon,
        int silentFor,
        LocalDate on) {
    /** Copies the lists. */
    public CommitmentHistory {
        mentions = List.copyOf(mentions);
        advances = List.copyOf(advances);
        assessments = List.copyOf(assessments);
        specificity = Set.copyOf(specificity);
        deliveredBy = List.copyOf(deliveredBy);
    }

    /** The history of {@code entry} up to {@code on}, which nobody has assessed. */
    public static CommitmentHistory of(Register register, Entry entry, LocalDate on) {
        return of(register, entry, on, List.of());
    }

    /**
     * The history of {@code entry} up to {@code on}.
     *
     * @param decisions those that assess it and hold, as far as they are known when it is told; they were taken on days in UTC,
     *     which may be others than those where {@code on} is today
     * @throws IllegalArgumentException if it is not a commitment
     */
    public static CommitmentHistory of(Register register, Entry entry, LocalDate on, List<Decision> decisions) {
        if (!(entry.first() instanceof Commitment)) {
            throw new IllegalArgumentException("not a commitment: " + entry.id());
        }
        Dates dates = new Dates(register);
        List<Mention> mentions = new ArrayList<>();
        Earlier earlier = new Earlier();
        for (Mention said : inTime(register, dates, entry)) {
            if (said.reported().filter(day -> day.earliest().isAfter(on)).isEmpty()) {
                mentions.add(new Mention(said.source(), said.reported(), earlier.step(said), said.partial()));
            }
        }
        return new CommitmentHistory(
                mentions,
                advances(register, dates, entry, on),
                Turn.inTime(decisions.stream().flatMap(decision -> Assessment.of(decision).stream())),
                firmest(mentions),
                specificity(mentions),
                register.tied(entry, TieKind.DELIVERED_BY),
                horizon(mentions),
                new Silence(register, dates).since(entry, mentions, on),
                on);
    }

    /** All of it in the order of its days: what was said, what came of it, what people think. */
    public List<Turn> turns() {
        return Turn.inTime(Stream.of(mentions, advances, assessments).<Turn>flatMap(List::stream));
    }

    private static boolean isBy(LocalDate on, Turn turn) {
        return turn.day().filter(day -> day.earliest().isAfter(on)).isEmpty();
    }

    private static List<Advance> advances(Register register, Dates dates, Entry entry, LocalDate on) {
        Set<ClaimId> own = Set.copyOf(entry.claims());
        return Turn.inTime(register.ties(entry).stream()
                .filter(tie -> own.contains(tie.from()))
                .flatMap(tie -> advance(register, dates, entry, tie).stream())
                .filter(advance -> isBy(on, advance))
                .collect(Collectors.toMap(Advance::key, advance -> advance, CommitmentHistory::surer))
                .values()
                .stream());
    }

    /** Of two wordings of one undertaking one may be matched for certain and the other not. */
    private static Advance surer(Advance one, Advance other) {
        int sure = one.how().compareTo(other.how());
        return sure < 0 || (sure == 0 && one.because().compareTo(other.because()) <= 0) ? one : other;
    }

    private static Optional<Advance> advance(Register register, Dates dates, Entry entry, Tie tie) {
        Optional<Advance.How> how =
                switch (tie.kind()) {
                    case DELIVERED_BY -> Optional.of(Advance.How.DELIVERED);
                    case ADVANCED_BY -> Optional.of(Advance.How.UNDER_WAY);
                    case PERHAPS_ADVANCED_BY -> Optional.of(Advance.How.PERHAPS);
                    case WITHIN, ANSWERED_BY, TOUCHES, PERHAPS_SAME, SESSION_OF -> Optional.empty();
                };
        return how.flatMap(far ->
                other(register, entry, tie).map(source -> new Advance(source, dates.of(source), far, tie.because())));
    }

    /** Whether its horizon has passed and nothing reported fulfils it. */
    public boolean isPastItsHorizon() {
        return deliveredBy.isEmpty()
                && horizon.map(PartialDate::latest).filter(on::isAfter).isPresent();
    }

    private static List<Mention> inTime(Register register, Dates dates, Entry entry) {
        Map<ClaimId, Mention> said = new HashMap<>();
        List<ClaimId> own = entry.claims();
        for (int place = 0; place < own.size(); place++) {
            said.putIfAbsent(own.get(place), mention(entry.sources().get(place), dates, Optional.empty()));
        }
        register.ties(entry).stream()
                .filter(tie -> tie.kind() == TieKind.TOUCHES)
                .forEach(tie -> other(register, entry, tie)
                        .ifPresent(source -> said.putIfAbsent(
                                there(entry, tie), mention(source, dates, Optional.of(tie.because())))));
        return said.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<ClaimId, Mention> one) ->
                                Dates.order(one.getValue().reported()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The claim at the other end of {@code tie}. */
    private static ClaimId there(Entry entry, Tie tie) {
        return entry.answersTo(tie.from()) ? tie.to() : tie.from();
    }

    private static Optional<Source> other(Register register, Entry entry, Tie tie) {
        ClaimId there = there(entry, tie);
        return register.entry(there).flatMap(other -> other.source(there));
    }

    private static Mention mention(Source source, Dates dates, Optional<String> partial) {
        return new Mention(source, dates.of(source), Mention.Step.TOUCHED, partial);
    }

    /** What was said so far. */
    private static final class Earlier {
        private final Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
        private final Set<Force> forces = EnumSet.noneOf(Force.class);

        /** What {@code said} adds; then it is one of the earlier. */
        Mention.Step step(Mention said) {
            if (said.partial().isPresent()) {
                return Mention.Step.TOUCHED;
            }
            Commitment now = said.commitment();
            boolean reversed = polarities.stream().anyMatch(polarity -> polarity != now.polarity());
            boolean firmer = forces.stream().allMatch(force -> now.force().compareTo(force) < 0);
            polarities.add(now.polarity());
            forces.add(now.force());
            if (reversed) {
                return Mention.Step.REVERSED;
            }
            return firmer ? first(now.force()) : Mention.Step.REAFFIRMED;
        }
    }

    private static Mention.Step first(Force force) {
        return switch (force) {
            case AGREED -> Mention.Step.AGREED;
            case PLEDGED -> Mention.Step.PLEDGED;
            case AFFIRMED -> Mention.Step.AFFIRMED;
            case PROPOSED -> Mention.Step.PROPOSED;
            case INTENDED -> Mention.Step.INTENDED;
        };
    }

    private static Force firmest(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.partial().isEmpty())
                .map(mention -> mention.commitment().force())
                .min(Comparator.naturalOrder())
                .orElse(Force.INTENDED);
    }

    private static Set<Specificity> specificity(List<Mention> mentions) {
        Set<Specificity> specific = EnumSet.noneOf(Specificity.class);
        mentions.stream()
                .filter(mention -> mention.partial().isEmpty())
                .forEach(mention -> specific.addAll(Specificity.of(mention.commitment())));
        return specific;
    }

    private static Optional<PartialDate> horizon(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        mention.partial().isEmpty() && mention.commitment().polarity() == Polarity.POSITIVE)
                .flatMap(
                        mention -> Horizon.of(
                                mention.commitment(),
                                mention.reported().map(PartialDate::earliest).map(Year::from))
                                .stream())
                .reduce(Horizon::later);
    }
}
