package org.aidememoire.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.date.PartialDate;

/** What a report lets be known of the days of a visit, by the visit itself and by what took place during it. */
final class VisitClues {
    private static final Set<EngagementFamily> BRIEF = Set.of(
            EngagementFamily.TALKS, EngagementFamily.SIGNING, EngagementFamily.CEREMONY, EngagementFamily.SPEECH);

    private final Happening visit;
    private final List<Happening> duringIt;
    private final String report;

    VisitClues(Happening visit, List<Happening> duringIt) {
        this.visit = visit;
        this.duringIt = duringIt.stream().filter(this::canBeDuring).toList();
        this.report = visit.statement().reportName();
    }

    private boolean canBeDuring(Happening other) {
        return BRIEF.contains(other.family())
                && (visit.day().isEmpty()
                        || other.day().isEmpty()
                        || isNear(other.day().get(), visit.day().get()))
                && (visit.published().isEmpty()
                        || other.day().isEmpty()
                        || isNear(other.day().get(), visit.published().get()));
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return Math.abs(day.toEpochDay() - other.toEpochDay()) <= Visit.REACH;
    }

    /** A day of the visit that the report gives. */
    Optional<LocalDate> day() {
        return visit.day().or(() -> daysDuringIt().stream().findFirst());
    }

    List<Clue> all() {
        List<Clue> clues = new ArrayList<>();
        visit.engagement().start().ifPresent(start -> clues.add(Clue.starts(report, start)));
        visit.engagement().end().ifPresent(end -> clues.add(Clue.ends(report, end)));
        visit.said().days().ifPresent(days -> clues.add(Clue.lasts(report, days)));
        visit.said()
                .weekday()
                .ifPresent(weekday -> clues.add(
                        visit.said().ending()
                                ? Clue.endsOnWeekday(report, weekday)
                                : Clue.holdsWeekday(report, "it", weekday)));
        if (visit.date().isEmpty()) {
            fromWhatTookPlace(clues);
        }
        fromPublication(clues);
        return clues;
    }

    private void fromWhatTookPlace(List<Clue> clues) {
        for (Happening other : duringIt) {
            other.day().ifPresent(day -> clues.add(Clue.holds(report, inWords(other), PartialDate.of(day))));
            if (other.date().isEmpty()) {
                other.said()
                        .weekday()
                        .ifPresent(weekday -> clues.add(Clue.holdsWeekday(report, inWords(other), weekday)));
            }
        }
        List<LocalDate> days = daysDuringIt();
        boolean welcomed = duringIt.stream()
                .anyMatch(other -> other.family() == EngagementFamily.CEREMONY
                        && other.day().isEmpty()
                        && other.statement()
                                .claim()
                                .evidence()
                                .passage()
                                .quote()
                                .contains("welcome"));
        if (welcomed && days.size() == 1) {
            clues.add(Clue.opensOn(report, days.get(0)));
        }
    }

    private List<LocalDate> daysDuringIt() {
        return duringIt.stream()
                .flatMap(other -> other.day().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void fromPublication(List<Clue> clues) {
        boolean placed = day().isPresent()
                || visit.date().filter(PartialDate.InMonth.class::isInstance).isPresent();
        int reach = placed ? Clue.LONGEST * 12 : Visit.REACH;
        visit.published().ifPresent(day -> {
            if (visit.isHeld() && visit.date().isEmpty()) {
                clues.add(Clue.toldOn(report, day, reach));
            } else if (visit.isPlanned() && visit.date().isEmpty()) {
                clues.add(Clue.announcedOn(report, day, Clue.LONGEST * 2));
            }
        });
    }

    static String inWords(Happening happening) {
        String word = happening.word();
        return word.equals("talks") ? word : "a " + word;
    }
}
