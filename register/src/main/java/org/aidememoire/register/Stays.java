package org.aidememoire.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.TieKind;

/**
 * Brings together the visits that several reports tell of: the same visitor, the same country, days that can agree. First
 * those whose days a report gives; then those of which only the day of the report is known; last those of undated reports,
 * which have to fit exactly one. Where more than one fits, nothing is linked but proposed.
 */
final class Stays {
    private final List<Stay> stays = new ArrayList<>();
    private final Findings findings;

    private Stays(Findings findings) {
        this.findings = findings;
    }

    static List<Stay> of(List<Visit> visits, Findings findings) {
        Stays all = new Stays(findings);
        all.group(visits);
        all.stays.forEach(all::note);
        return all.stays;
    }

    private void group(List<Visit> visits) {
        List<Visit> placed = new ArrayList<>();
        List<Visit> told = new ArrayList<>();
        List<Visit> open = new ArrayList<>();
        for (Visit visit : visits) {
            (visit.day().isPresent() ? placed : visit.toldOn().isPresent() ? told : open).add(visit);
        }
        stays.addAll(near(placed, Visit::day, Visit::meets));
        List<Visit> left = join(told, true);
        stays.addAll(near(left, Visit::toldOn, Visit::agreesWith));
        join(open, false).forEach(visit -> stays.add(new Stay(List.of(visit))));
    }

    /** Visits that are alike, at most {@link Visit#REACH} days from one another, and the same for {@code same}. */
    private static List<Stay> near(
            List<Visit> visits, Function<Visit, java.util.Optional<LocalDate>> day, BiPredicate<Visit, Visit> same) {
        List<Visit> inTime = visits.stream()
                .sorted(Comparator.comparing((Visit visit) -> day.apply(visit).orElseThrow())
                        .thenComparing(Visit::id))
                .toList();
        Links links = new Links();
        int first = 0;
        for (int i = 0; i < inTime.size(); i++) {
            LocalDate earliest = day.apply(inTime.get(i)).orElseThrow().minusDays(Visit.REACH);
            while (day.apply(inTime.get(first)).orElseThrow().isBefore(earliest)) {
                first++;
            }
            for (int j = first; j < i; j++) {
                Visit one = inTime.get(j);
                Visit other = inTime.get(i);
                if (one.isLike(other) && same.test(one, other)) {
                    links.join(List.of(one.id(), other.id()));
                }
            }
        }
        Map<ClaimId, List<Visit>> parts = new TreeMap<>();
        inTime.forEach(visit -> parts.computeIfAbsent(links.root(visit.id()), root -> new ArrayList<>())
                .add(visit));
        return parts.values().stream().map(Stay::new).toList();
    }

    /** Adds each of {@code visits} to the only stay that it fits; answers with those that fit none or several. */
    private List<Visit> join(List<Visit> visits, boolean nearOnly) {
        Map<String, List<Integer>> byGuest = index();
        Map<Integer, List<Visit>> joining = new TreeMap<>();
        List<Visit> left = new ArrayList<>();
        for (Visit visit : visits) {
            List<Integer> fitting = candidates(visit, byGuest).stream()
                    .filter(index -> stays.get(index).isLike(visit))
                    .filter(index -> !nearOnly || isNear(stays.get(index), visit))
                    .filter(index -> stays.get(index).agreesWith(visit.clues()))
                    .toList();
            if (fitting.size() == 1) {
                joining.computeIfAbsent(fitting.get(0), index -> new ArrayList<>())
                        .add(visit);
            } else {
                fitting.forEach(index -> propose(visit, stays.get(index)));
                left.add(visit);
            }
        }
        joining.forEach((index, more) -> {
            for (Visit visit : more) {
                stays.set(index, stays.get(index).with(visit));
            }
        });
        return left;
    }

    private static boolean isNear(Stay stay, Visit visit) {
        LocalDate told = visit.toldOn().orElseThrow();
        int before = visit.told().isPlanned() ? 2 * Clue.LONGEST : Visit.REACH;
        return stay.when()
                .filter(when -> !when.firstStart().isAfter(told.plusDays(before))
                        && !when.lastEnd().isBefore(told.minusDays(Visit.REACH)))
                .isPresent();
    }

    private Map<String, List<Integer>> index() {
        Map<String, List<Integer>> byGuest = new HashMap<>();
        for (int i = 0; i < stays.size(); i++) {
            int stay = i;
            stays.get(i).visits().stream()
                    .flatMap(visit -> visit.guests().stream())
                    .flatMap(guest -> keys(guest).stream())
                    .distinct()
                    .forEach(key ->
                            byGuest.computeIfAbsent(key, k -> new ArrayList<>()).add(stay));
        }
        return byGuest;
    }

    private static List<Integer> candidates(Visit visit, Map<String, List<Integer>> byGuest) {
        Set<Integer> candidates = new HashSet<>();
        visit.guests()
                .forEach(guest -> keys(guest).forEach(key -> candidates.addAll(byGuest.getOrDefault(key, List.of()))));
        return candidates.stream().sorted().toList();
    }

    private static Set<String> keys(Actor actor) {
        return actor.words().isEmpty() ? Set.of(actor.party().label()) : actor.words();
    }

    private void propose(Visit visit, Stay stay) {
        findings.tie(
                visit.id(),
                TieKind.PERHAPS_SAME,
                stay.id(),
                "same visitor and host, but the days of "
                        + visit.told().statement().reportName() + " fit more than one visit");
    }

    private void note(Stay stay) {
        if (stay.visits().size() > 1) {
            findings.same(
                    stay.ids(),
                    "same visitor, " + stay.guest() + ", same host, "
                            + stay.host().map(Object::toString).orElse("unstated") + ", dates agree: "
                            + stay.cluesInWords());
        }
        stay.settled().ifPresent(findings::settle);
    }
}
