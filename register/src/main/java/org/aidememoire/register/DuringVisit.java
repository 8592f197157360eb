package org.aidememoire.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.ReportId;

/**
 * Talks, signings, ceremonies and speeches that took place during a visit: a visitor takes part, the country is the one
 * visited, the days can agree. The report tells of that visit itself, or the day lies within it, or it is the only visit
 * known that fits.
 */
final class DuringVisit {
    private static final Set<EngagementFamily> BRIEF = Set.of(
            EngagementFamily.TALKS, EngagementFamily.CEREMONY, EngagementFamily.SIGNING, EngagementFamily.SPEECH);

    /** Whoever has a name without a word that can be compared. */
    private static final String NAMELESS = "";

    private final Anniversaries anniversaries;
    private final Findings findings;
    private final Map<ReportId, List<Invitation>> invitations = new HashMap<>();
    private final Map<String, List<Stay>> byGuest = new HashMap<>();
    private final Map<Stay, List<Happening>> during = new LinkedHashMap<>();

    DuringVisit(List<Stay> stays, List<Statement> statements, Anniversaries anniversaries, Findings findings) {
        this.anniversaries = anniversaries;
        this.findings = findings;
        for (Stay stay : stays) {
            Set<String> keys = new TreeSet<>();
            stay.visits().forEach(visit -> visit.guests().forEach(guest -> {
                keys.addAll(guest.words().isEmpty() ? Set.of(NAMELESS) : guest.words());
                keys.addAll(sides(guest));
            }));
            keys.forEach(
                    key -> byGuest.computeIfAbsent(key, k -> new ArrayList<>()).add(stay));
        }
        statements.stream()
                .filter(statement -> statement.claim() instanceof Invitation)
                .forEach(statement -> invitations
                        .computeIfAbsent(statement.report(), report -> new ArrayList<>())
                        .add((Invitation) statement.claim()));
    }

    /** What took place during each visit. */
    Map<Stay, List<Happening>> place(Collection<Happening> happenings) {
        for (Happening happening : happenings) {
            if (BRIEF.contains(happening.family())) {
                place(happening);
            }
        }
        during.forEach(this::settleByWhatTookPlace);
        return during;
    }

    private void place(Happening happening) {
        List<Stay> possible = candidates(happening);
        List<Stay> told = fitting(happening, possible, stay -> stay.isToldIn(happening.report()));
        if (told.size() == 1) {
            note(
                    happening,
                    told.get(0),
                    "both are told of in " + happening.statement().reportName());
        } else if (told.isEmpty() && happening.day().isPresent()) {
            placeByDay(happening, possible);
        } else if (told.isEmpty() && happening.published().isEmpty()) {
            placeByClues(happening, fitting(happening, possible, stay -> true));
        }
    }

    /** Of two states that met for years there are hundreds; of most, the days alone say that they do not fit. */
    private List<Stay> fitting(Happening happening, List<Stay> possible, Predicate<Stay> wanted) {
        return possible.stream()
                .filter(wanted)
                .filter(stay -> fits(happening, stay))
                .toList();
    }

    private void placeByDay(Happening happening, List<Stay> possible) {
        LocalDate day = happening.day().orElseThrow();
        List<Stay> then = fitting(happening, possible, stay -> stay.when()
                .filter(when -> !day.isBefore(when.firstStart()) && !day.isAfter(when.lastEnd()))
                .isPresent());
        if (then.size() == 1) {
            note(
                    happening,
                    then.get(0),
                    "of the visits known only " + then.get(0).inWords() + " can have been under way on " + day);
        }
    }

    private void placeByClues(Happening happening, List<Stay> fitting) {
        if (fitting.size() == 1) {
            Stay only = fitting.get(0);
            List<String> clues = new ArrayList<>();
            clues(happening).forEach(clue -> clues.add(clue.words()));
            elsewhere(happening)
                    .forEach(state -> clues.add(happening.statement().reportName() + " tells of an invitation to "
                            + state + ", so it was not there"));
            note(
                    happening,
                    only,
                    only.inWords() + " is the only one known that fits"
                            + (clues.isEmpty() ? "" : ": " + String.join("; ", clues)));
        } else {
            fitting.forEach(stay -> findings.tie(
                    happening.id(), TieKind.PERHAPS_SAME, stay.id(), "it may have been during " + stay.inWords()));
        }
    }

    private List<Stay> candidates(Happening happening) {
        Set<Stay> found = new LinkedHashSet<>();
        happening.actors().forEach(actor -> keys(actor)
                .forEach(key -> found.addAll(byGuest.getOrDefault(key, List.of()))));
        if (happening.actors().stream().noneMatch(Actor::isPerson)) {
            happening.states().forEach(state -> found.addAll(byGuest.getOrDefault("for " + state, List.of())));
        }
        return found.stream().sorted(Comparator.comparing(Stay::id)).toList();
    }

    /** Who can be the same visitor has a word of the name in common, or there is nothing to go by but the state. */
    private static Set<String> keys(Actor actor) {
        if (actor.words().isEmpty()) {
            return sides(actor);
        }
        Set<String> keys = new TreeSet<>(actor.words());
        keys.add(NAMELESS);
        return keys;
    }

    private static Set<String> sides(Actor actor) {
        return actor.states().stream().map(state -> "for " + state).collect(Collectors.toSet());
    }

    private boolean fits(Happening happening, Stay stay) {
        boolean there = happening.country().isPresent() && happening.country().equals(stay.host());
        boolean visitor = happening.actors().stream().anyMatch(actor -> !actor.isState() && stay.isVisitOf(actor));
        boolean sides = happening.actors().stream().noneMatch(Actor::isPerson) && there;
        boolean elsewhere = happening.country().isPresent()
                ? !there
                : stay.host().filter(elsewhere(happening)::contains).isPresent();
        boolean hosted = stay.host()
                .filter(host -> there || happening.states().contains(host))
                .isPresent();
        return ((visitor && hosted) || sides) && !elsewhere && stay.agreesWith(clues(happening));
    }

    /** Where it cannot have been: nobody is invited to the country in which the talks are held. */
    private Set<CountryCode> elsewhere(Happening happening) {
        Set<CountryCode> states = new TreeSet<>();
        for (Invitation invitation : invitations.getOrDefault(happening.report(), List.of())) {
            boolean present = happening.has(
                    Actor.of(invitation.from(), happening.statement().concerned()));
            invitation.destination().filter(state -> present).ifPresent(states::add);
        }
        return states;
    }

    private List<Clue> clues(Happening happening) {
        List<Clue> clues = new ArrayList<>(anniversaries.of(happening.report()));
        String report = happening.statement().reportName();
        String what = VisitClues.inWords(happening);
        happening.date().ifPresent(date -> clues.add(Clue.holds(report, what, date)));
        if (happening.date().isEmpty()) {
            happening.said().weekday().ifPresent(day -> clues.add(Clue.holdsWeekday(report, what, day)));
        }
        return clues;
    }

    private void note(Happening happening, Stay stay, String because) {
        findings.tie(happening.id(), TieKind.WITHIN, stay.id(), because);
        during.computeIfAbsent(stay, key -> new ArrayList<>()).add(happening);
        if (happening.date().isEmpty()) {
            stay.settled().ifPresent(when -> settle(happening, stay, when));
        }
    }

    /** What another report tells of narrows down the days of the visit itself. */
    private void settleByWhatTookPlace(Stay stay, List<Happening> happenings) {
        List<Clue> more = happenings.stream()
                .filter(happening -> happening.day().isPresent() && !stay.isToldIn(happening.report()))
                .flatMap(happening -> clues(happening).stream())
                .toList();
        if (!more.isEmpty()) {
            stay.settledWith(more).ifPresent(findings::settle);
        }
    }

    /** It took place on one of the days of the visit: on which, only a weekday can tell. */
    private void settle(Happening happening, Stay stay, Settled when) {
        Optional<DayOfWeek> weekday = happening.said().weekday();
        List<LocalDate> days = when.firstStart()
                .datesUntil(when.lastEnd().plusDays(1))
                .filter(day -> weekday.isEmpty() || day.getDayOfWeek() == weekday.get())
                .toList();
        if (!days.isEmpty()) {
            LocalDate first = days.get(0);
            LocalDate last = days.get(days.size() - 1);
            List<String> by = new ArrayList<>(when.by());
            by.add(0, "it was during " + stay.inWords());
            weekday.ifPresent(day -> by.add(happening.statement().reportName() + " says " + Clue.name(day)));
            findings.settle(new Settled(happening.id(), first, last, first, last, by));
        }
    }
}
