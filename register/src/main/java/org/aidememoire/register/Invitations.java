package org.aidememoire.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;

/**
 * When an invitation was made, and which visit answered it: the first that one of those invited paid to the country named
 * after it was made. "At the invitation of the host she paid a visit" tells of both at once: the visit is the answer, and
 * when the invitation was made is not said. Invitations of the same by the same to the same place, made on the same occasion, are one.
 */
final class Invitations {
    private static final int SIDES = 2;
    private static final Pattern AT_INVITATION = Pattern.compile(
            "\\b(?:at|on|upon|following|thanks to|in response to)\\b[^.;]{0,40}?\\binvitation\\b|\\binvited by\\b",
            Pattern.CASE_INSENSITIVE);

    private record Made(
            Statement statement,
            Invitation invitation,
            Actor from,
            List<Actor> to,
            Optional<Settled> when,
            Optional<Stay> answer) {}

    private final Findings findings;
    private final Map<ReportId, List<Happening>> told;
    private final Map<ClaimId, Stay> stayOf = new HashMap<>();
    /** By report, the visits held that it tells of. */
    private final Map<ReportId, List<Stay>> toldIn = new HashMap<>();
    /** By country, the visits held there of which the days are known, earliest first. */
    private final Map<String, List<Stay>> heldIn = new HashMap<>();

    Invitations(
            Map<ReportId, List<Happening>> told,
            Collection<Stay> stays,
            Map<Stay, List<Happening>> during,
            Findings findings) {
        this.findings = findings;
        this.told = told;
        during.forEach((stay, happenings) -> happenings.forEach(happening -> stayOf.put(happening.id(), stay)));
        stays.stream().filter(Stay::isHeld).forEach(stay -> stay.visits().stream()
                .map(visit -> visit.told().report())
                .distinct()
                .forEach(report ->
                        toldIn.computeIfAbsent(report, any -> new ArrayList<>()).add(stay)));
        stays.stream()
                .filter(stay ->
                        stay.isHeld() && stay.when().isPresent() && stay.host().isPresent())
                .sorted(Comparator.comparing(
                                (Stay stay) -> stay.when().orElseThrow().firstStart())
                        .thenComparing(Stay::id))
                .forEach(
                        stay -> heldIn.computeIfAbsent(stay.host().orElseThrow().alpha3(), host -> new ArrayList<>())
                                .add(stay));
    }

    void answer(List<Statement> statements) {
        List<Made> made = statements.stream()
                .filter(statement -> statement.claim() instanceof Invitation)
                .map(statement -> made(statement, (Invitation) statement.claim()))
                .toList();
        made.stream().filter(one -> one.answer().isEmpty()).forEach(one -> one.when()
                .ifPresent(findings::settle));
        made.forEach(this::answer);
        linkAlike(made);
    }

    private Made made(Statement statement, Invitation invitation) {
        Actor from = Actor.of(invitation.from(), statement.concerned());
        List<Actor> to = invitation.to().stream()
                .map(party -> Actor.of(party, statement.concerned()))
                .toList();
        return new Made(
                statement, invitation, from, to, when(statement, from, to), toldWithIt(statement, invitation, to));
    }

    /** The visit made at the invitation, by the words of the report that tells of both; of several the one told nearest. */
    private Optional<Stay> toldWithIt(Statement statement, Invitation invitation, List<Actor> to) {
        Passage words = invitation.evidence().passage();
        return toldIn.getOrDefault(statement.report(), List.of()).stream()
                .filter(stay -> stay.host().isPresent() && stay.host().equals(invitation.destination()))
                .filter(stay -> to.stream().anyMatch(stay::isVisitOf))
                .filter(stay -> AT_INVITATION.matcher(words.quote()).find() || isToldAt(stay, words))
                .min(Comparator.comparing((Stay stay) -> distance(stay, words)).thenComparing(Stay::id));
    }

    private static boolean isToldAt(Stay stay, Passage words) {
        return stay.visits().stream().anyMatch(visit -> passage(visit).overlaps(words));
    }

    private static int distance(Stay stay, Passage words) {
        return stay.visits().stream()
                .map(Invitations::passage)
                .filter(told -> told.report().equals(words.report()))
                .mapToInt(told -> Math.abs(told.start() - words.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Passage passage(Visit visit) {
        return visit.told().engagement().evidence().passage();
    }

    /** On the occasion at which both were present; else by the day of the report at the latest. */
    private Optional<Settled> when(Statement statement, Actor from, List<Actor> to) {
        List<Happening> together = told.getOrDefault(statement.report(), List.of()).stream()
                .filter(happening -> happening.isHeld() && happening.actors().size() >= SIDES)
                .filter(happening -> happening.has(from) && to.stream().anyMatch(happening::has))
                .toList();
        Optional<Settled> byDay = together.stream()
                .flatMap(happening -> happening.day().stream()
                        .map(day -> on(statement, day, day, "made at the " + happening.word() + " on " + day)))
                .findFirst();
        return byDay.or(() -> together.stream()
                        .flatMap(happening -> Optional.ofNullable(stayOf.get(happening.id())).stream())
                        .flatMap(stay -> stay.when().stream()
                                .map(days -> on(
                                        statement, days.firstStart(), days.lastEnd(), "made during " + stay.inWords())))
                        .findFirst())
                .or(() -> statement.source().published().map(day -> on(statement, day, day, "reported on " + day)));
    }

    private static Settled on(Statement statement, LocalDate first, LocalDate last, String by) {
        return new Settled(statement.id(), first, last, first, last, List.of(statement.reportName() + ": " + by));
    }

    private void answer(Made made) {
        if (made.answer().isPresent()) {
            Stay stay = made.answer().get();
            findings.tie(
                    made.statement().id(),
                    TieKind.ANSWERED_BY,
                    stay.id(),
                    made.statement().reportName() + " tells of " + stay.inWords() + " as made at the invitation");
            return;
        }
        String host = made.invitation().destination().map(Object::toString).orElse("");
        made.when().ifPresent(when -> heldIn.getOrDefault(host, List.of()).stream()
                .dropWhile(stay -> !stay.when().orElseThrow().firstStart().isAfter(when.lastEnd()))
                .filter(stay -> made.to().stream().anyMatch(stay::isVisitOf))
                .findFirst()
                .ifPresent(stay -> findings.tie(
                        made.statement().id(),
                        TieKind.ANSWERED_BY,
                        stay.id(),
                        stay.inWords() + " is the first after the invitation")));
    }

    /** Compares those by one host's state to one country, each with the ones of the days before it. */
    private void linkAlike(List<Made> made) {
        Map<String, List<Made>> alike = new TreeMap<>();
        made.stream()
                .filter(one -> one.when().isPresent())
                .sorted(Comparator.comparing(
                                (Made one) -> one.when().orElseThrow().firstStart())
                        .thenComparing(one -> one.statement().id()))
                .forEach(one -> alike.computeIfAbsent(
                                one.from().states() + " " + one.invitation().destination(), key -> new ArrayList<>())
                        .add(one));
        alike.values().forEach(this::linkNear);
    }

    private void linkNear(List<Made> inTime) {
        int first = 0;
        for (int i = 0; i < inTime.size(); i++) {
            LocalDate earliest = inTime.get(i).when().orElseThrow().firstStart().minusDays(2L * Clue.LONGEST);
            while (inTime.get(first).when().orElseThrow().firstStart().isBefore(earliest)) {
                first++;
            }
            for (int j = first; j < i; j++) {
                if (areOne(inTime.get(i), inTime.get(j))) {
                    findings.same(
                            List.of(
                                    inTime.get(i).statement().id(),
                                    inTime.get(j).statement().id()),
                            "invitation by the same to the same to visit the same country, made on the same days");
                }
            }
        }
    }

    private static boolean areOne(Made one, Made other) {
        return one.invitation().destination().equals(other.invitation().destination())
                && one.from().is(other.from())
                && one.to().stream().anyMatch(guest -> other.to().stream().anyMatch(guest::is))
                && !one.when()
                        .orElseThrow()
                        .firstStart()
                        .isAfter(other.when().orElseThrow().lastEnd())
                && !other.when()
                        .orElseThrow()
                        .firstStart()
                        .isAfter(one.when().orElseThrow().lastEnd());
    }
}
