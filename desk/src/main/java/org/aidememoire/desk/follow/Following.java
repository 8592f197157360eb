package org.aidememoire.desk.follow;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.register.Horizon;
import org.aidememoire.register.Register;
import org.aidememoire.register.compare.ChangedWords;
import org.aidememoire.register.follow.Advance;
import org.aidememoire.register.follow.Assessment;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.register.follow.Dates;
import org.aidememoire.register.follow.EngagementStanding;
import org.aidememoire.register.follow.FormulaUse;
import org.aidememoire.register.follow.InvitationStanding;
import org.aidememoire.register.follow.Mention;
import org.aidememoire.register.follow.Occurrence;
import org.aidememoire.register.follow.OfficeHeld;
import org.aidememoire.register.follow.Session;
import org.aidememoire.register.follow.TargetLineage;
import org.aidememoire.register.follow.Turn;

/** Questions to one register about what became of things, all as of one day. Thread-safe. */
public final class Following {
    private final Register register;
    private final Dates dates;
    private final LocalDate on;
    private final Function<Entry, List<Decision>> assessments;

    /**
     * Questions to {@code register} as of {@code on}.
     *
     * @param assessments the decisions that assess an entry and hold
     */
    public Following(Register register, LocalDate on, Function<Entry, List<Decision>> assessments) {
        this.assessments = assessments;
        this.register = register;
        this.dates = new Dates(register);
        this.on = on;
    }

    /** The entry that answers to {@code id}. */
    public Optional<Entry> entry(ClaimId id) {
        return register.entry(id);
    }

    /** The entries that {@code report} is a source of. */
    public List<Entry> entriesIn(ReportId report) {
        return register.entriesIn(report);
    }

    /** Whether {@code entry} belongs to the relationship between {@code states}. */
    public boolean isBetween(Set<CountryCode> states, Entry entry) {
        return register.isBetween(states, entry);
    }

    /** The states that {@code claim} names, itself or through the offices of its people. */
    public Set<CountryCode> statesOf(Claim claim) {
        return register.statesOf(claim);
    }

    /** The first day of what {@code entry} speaks of, as its reports together settle it. */
    public Optional<PartialDate> start(Entry entry) {
        return dates.start(entry);
    }

    /** The last day of what {@code entry} speaks of, as its reports together settle it. */
    public Optional<PartialDate> end(Entry entry) {
        return dates.end(entry);
    }

    /** The day on which {@code report} was written, as far as it says or the register settles it. */
    public Optional<PartialDate> written(ReportId report) {
        return dates.of(report);
    }

    /** By when {@code entry} is to be done whose horizon ends on {@code last}, as precisely as its words say. */
    public PartialDate horizon(Entry entry, LocalDate last) {
        return entry.sources().stream()
                .flatMap(source -> Horizon.of(
                        (Commitment) source.claim(),
                        dates.of(source.claim().evidence().report())
                                .map(PartialDate::earliest)
                                .map(Year::from))
                        .stream())
                .filter(horizon -> horizon.latest().equals(last))
                .findFirst()
                .orElseGet(() -> PartialDate.of(last));
    }

    /** What settles when {@code entry} took place; none where one report says it all. */
    public Optional<Settled> settled(Entry entry) {
        return register.settled(entry);
    }

    /** How an engagement stands. */
    public EngagementStanding standing(Entry engagement) {
        return EngagementStanding.of(register, engagement, on);
    }

    /** The history of a commitment, people's assessments in it. */
    public CommitmentHistory history(Entry commitment) {
        return CommitmentHistory.of(register, commitment, on, assessments.apply(commitment));
    }

    /** The words of a report that tell of {@code advance}: what it speaks of, and what it says of that. */
    public static String words(Advance advance) {
        return advance.source()
                .claim()
                .evidence()
                .passages()
                .sorted()
                .map(Passage::quote)
                .collect(Collectors.joining(" … "));
    }

    /** The history of a commitment in lines, one for each thing in it; none where there is no more than one report's word. */
    public List<String> historyInLines(Entry commitment) {
        List<String> lines =
                history(commitment).turns().stream().map(Following::line).toList();
        return lines.size() > 1 ? lines : List.of();
    }

    private static String line(Turn turn) {
        String told = turn.day().map(PartialDate::toString).orElse("undated") + ", " + turn.word() + ": ";
        if (turn instanceof Mention mention) {
            return told + "“" + mention.commitment().action() + "” ("
                    + mention.source().metadata().name()
                    + mention.partial().map(why -> "; " + why).orElse("") + ")";
        }
        if (turn instanceof Advance advance) {
            return told + "“" + words(advance) + "” (" + advance.because() + ")";
        }
        Assessment assessment = (Assessment) turn;
        return told + "“" + assessment.decision().why() + "” ("
                + assessment.decision().by() + ", decision "
                + assessment.decision().number()
                + assessment.assessed().source().map(source -> ", by " + source).orElse("")
                + ")";
    }

    /**
     * The words of each mention in {@code history}, those marked that the mention before it has not. What only touches the
     * undertaking is compared with nothing.
     */
    public static List<List<Piece>> wordings(CommitmentHistory history) {
        return IntStream.range(0, history.mentions().size())
                .mapToObj(place -> wording(history, place))
                .toList();
    }

    /** Those of the mention at {@code place}, counted from zero. */
    public static List<Piece> wording(CommitmentHistory history, int place) {
        Mention mention = history.mentions().get(place);
        String words = mention.commitment().action();
        int before = place - 1;
        while (before >= 0 && history.mentions().get(before).partial().isPresent()) {
            before--;
        }
        return before < 0 || mention.partial().isPresent()
                ? List.of(new Piece(words, false))
                : ChangedWords.between(
                                history.mentions().get(before).commitment().action(), words)
                        .after();
    }

    /** How an invitation stands. */
    public InvitationStanding answer(Entry invitation) {
        return InvitationStanding.of(register, invitation);
    }

    /** The offices that a person is attested in. */
    public List<OfficeHeld> offices(Entry person) {
        return OfficeHeld.of(register, person);
    }

    /** The sessions of a mechanism, those between them that no report tells of included. */
    public List<Session> sessions(Entry mechanism) {
        return Session.of(register, mechanism);
    }

    /** The targets between {@code states}, each with its steps. */
    public List<TargetLineage> targets(Set<CountryCode> states) {
        return TargetLineage.between(register, states);
    }

    /** The wordings of the formula between {@code states}, in the order in which they first appear. */
    public List<FormulaUse> formulas(Set<CountryCode> states) {
        return FormulaUse.history(register, states);
    }

    /** What of the milestones between {@code states} comes next, soonest first. */
    public List<Occurrence> ahead(Set<CountryCode> states) {
        return Occurrence.ahead(register, states, on);
    }

    /** The states in whose relationship {@code next} is told. */
    public Set<CountryCode> whose(Occurrence next) {
        return next.whose(register);
    }

    /** The visit during which {@code engagement} took place. */
    public Optional<Entry> visit(Entry engagement) {
        return register.tied(engagement, TieKind.WITHIN).stream().findFirst();
    }

    /** What took place during {@code visit}. */
    public List<Entry> during(Entry visit) {
        return register.tiedTo(visit, TieKind.WITHIN);
    }

    /** How {@code entry} hangs together with others, both ways. */
    public List<Linked> linked(Entry entry) {
        List<Linked> linked = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Tie tie : register.ties(entry)) {
            boolean from = entry.answersTo(tie.from());
            String how = from ? tie.kind().word() : tie.kind().reversed();
            register.entry(from ? tie.to() : tie.from())
                    // Of several wordings of the other each may have its tie.
                    .filter(other -> seen.add(List.of(how, other.id())))
                    .ifPresent(other -> linked.add(new Linked(how, other, tie.because())));
        }
        return linked;
    }
}
