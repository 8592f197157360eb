package org.aidememoire.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.ReportId;

/**
 * Talks, calls, signings and the like that are told by several reports: the same kind and the same participants, two or
 * more, on the same full day or during the same visit. A signing during a visit has only to be between the same states,
 * for one report names the leaders who witness it and another "the two sides".
 */
final class SameOccasion {
    private static final int SIDES = 2;

    private final Findings findings;

    private final Map<ReportId, List<Happening>> told;

    SameOccasion(Map<ReportId, List<Happening>> told, Findings findings) {
        this.told = told;
        this.findings = findings;
    }

    /** Links those of {@code happenings} that are on one full day. */
    void onOneDay(Collection<Happening> happenings) {
        Map<String, List<Happening>> groups = new TreeMap<>();
        for (Happening happening : happenings) {
            happening.day().ifPresent(day -> groups.computeIfAbsent(
                            happening.family() + " " + day, key -> new ArrayList<>())
                    .add(happening));
        }
        groups.values().forEach(group -> each(group, this::linkOnOneDay));
    }

    private void linkOnOneDay(Happening one, Happening other) {
        if (one.actors().size() >= SIDES && sameParticipants(one, other) && !isAnother(one, other)) {
            LocalDate day = one.day().orElseThrow();
            findings.same(
                    List.of(one.id(), other.id()),
                    "same kind of engagement on the same day, " + day + ", with the same participants");
        }
    }

    /** Links those of {@code happenings} that were at one place, in the month or year of which another gives the day. */
    void atOnePlace(Collection<Happening> happenings) {
        Map<String, List<Happening>> groups = new TreeMap<>();
        for (Happening happening : happenings) {
            happening
                    .engagement()
                    .place()
                    .filter(place -> happening.date().isPresent())
                    .ifPresent(place -> groups.computeIfAbsent(
                                    happening.family() + " " + FoldedWords.of(place) + " " + happening.states(),
                                    key -> new ArrayList<>())
                            .add(happening));
        }
        groups.values().forEach(this::linkAtOnePlace);
    }

    private void linkAtOnePlace(List<Happening> group) {
        for (Happening vague : group) {
            List<Happening> then = group.stream()
                    .filter(exact -> vague.day().isEmpty() && exact.day().isPresent())
                    .filter(exact -> !exact.report().equals(vague.report()) && canBeOneDay(vague, exact))
                    .toList();
            if (then.stream().map(Happening::day).distinct().count() == 1) {
                findings.same(
                        List.of(vague.id(), then.get(0).id()),
                        "same kind of engagement between the same states at the same place, "
                                + vague.engagement().place().orElse("") + ", dates agree: "
                                + vague.statement().reportName() + " says "
                                + vague.date().orElseThrow() + ", "
                                + then.get(0).statement().reportName() + " says "
                                + then.get(0).day().orElseThrow());
            }
        }
    }

    /** Links those of {@code happenings}, which were all during {@code stay}. */
    void during(Stay stay, List<Happening> happenings) {
        each(happenings, (one, other) -> {
            if (one.family() == other.family() && canBeOneDay(one, other)) {
                linkDuring(stay, one, other);
            }
        });
    }

    private void linkDuring(Stay stay, Happening one, Happening other) {
        if (one.actors().size() >= SIDES && sameParticipants(one, other) && !isAnother(one, other)) {
            findings.same(
                    List.of(one.id(), other.id()),
                    "same kind of engagement with the same participants during " + stay.inWords());
        } else if (one.family() == EngagementFamily.SIGNING && one.states().equals(other.states())) {
            findings.same(List.of(one.id(), other.id()), "signing between the same states during " + stay.inWords());
        } else if (one.family() == EngagementFamily.TALKS
                && one.states().equals(other.states())
                && (one.actors().stream().allMatch(Actor::isState)
                        || other.actors().stream().allMatch(Actor::isState))) {
            findings.tie(
                    one.id(),
                    TieKind.PERHAPS_SAME,
                    other.id(),
                    "talks between the same states during " + stay.inWords() + "; one report names nobody");
        }
    }

    /** Whether one of the reports tells of talks and of a call between the same, so that the other can mean either. */
    private boolean isAnother(Happening one, Happening other) {
        return one.engagement().engaged() != other.engagement().engaged()
                && (hasMatchInKind(one, other) || hasMatchInKind(other, one));
    }

    private boolean hasMatchInKind(Happening one, Happening other) {
        return told.getOrDefault(other.report(), List.of()).stream()
                .anyMatch(third ->
                        third.engagement().engaged() == one.engagement().engaged()
                                && canBeOneDay(one, third)
                                && sameParticipants(one, third));
    }

    private static boolean canBeOneDay(Happening one, Happening other) {
        return one.date().isEmpty()
                || other.date().isEmpty()
                || one.date().get().canBe(other.date().get());
    }

    private static boolean sameParticipants(Happening one, Happening other) {
        return one.actors().size() == other.actors().size()
                && (one.actors().stream().anyMatch(actor -> !actor.isState() && other.has(actor))
                        || one.actors().stream().allMatch(other::has))
                && one.actors().stream().allMatch(actor -> hasOrActsFor(other, actor))
                && other.actors().stream().allMatch(actor -> hasOrActsFor(one, actor));
    }

    /** Whether {@code actor} takes part, or the state for which it acts, or one who acts for it. */
    private static boolean hasOrActsFor(Happening happening, Actor actor) {
        return happening.actors().stream()
                .anyMatch(other -> actor.is(other) || (actor.isState() != other.isState() && canActFor(actor, other)));
    }

    private static boolean canActFor(Actor actor, Actor other) {
        return other.states().isEmpty()
                || (actor.states().size() <= 1 && other.states().containsAll(actor.states()));
    }

    private interface Pair {
        void look(Happening one, Happening other);
    }

    private static void each(List<Happening> group, Pair pair) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!group.get(i).report().equals(group.get(j).report())) {
                    pair.look(group.get(j), group.get(i));
                }
            }
        }
    }
}
