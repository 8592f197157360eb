package org.aidememoire.reading.find.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.engagement.Occasion.Reference;

/** Joins mentions of the same engagement, in the order of the text; what is only implied, and headlines, at the last. */
final class Gathering {
    /** Families at which things are discussed, so that "they discussed" need tell of nothing else. */
    private static final Set<EngagementFamily> MEETINGS =
            Set.of(EngagementFamily.PHONE_CALL, EngagementFamily.COMMITTEE_SESSION, EngagementFamily.SUMMIT);

    private final Sides sides;
    private final SameEngagement same;
    private final List<Event> events = new ArrayList<>();

    Gathering(Sides sides) {
        this.sides = sides;
        this.same = new SameEngagement(sides);
    }

    static List<Event> of(Sides sides, List<Occasion> occasions) {
        Gathering gathering = new Gathering(sides);
        occasions.stream()
                .sorted(Comparator.comparing(Gathering::late)
                        .thenComparingInt(occasion -> occasion.read().sentence().number())
                        .thenComparingInt(Occasion::head))
                .forEach(gathering::add);
        return gathering.events;
    }

    private static int late(Occasion occasion) {
        return switch (occasion.reference()) {
            case TOLD, ANOTHER, NUMBERED, KNOWN -> 0;
            case IMPLIED -> 1;
            case HEADLINE -> 2;
        };
    }

    private void add(Occasion occasion) {
        Optional<Event> event = events.stream()
                .filter(candidate -> occasion.reference() != Reference.ANOTHER)
                .filter(candidate -> same.holds(candidate, occasion))
                .reduce((first, second) -> better(occasion, first, second));
        event.ifPresentOrElse(found -> found.add(vague(occasion) ? occasion.undated() : occasion), () -> {
            boolean alone = occasion.reference() == Reference.IMPLIED && told(occasion);
            if (!alone) {
                events.add(new Event(sides, occasion));
            }
        });
    }

    /** "the second visit in 2018": a year that only counts. */
    private static boolean vague(Occasion occasion) {
        return SameEngagement.pointsBack(occasion)
                && !occasion.when().inAMonth()
                && occasion.where().place().isEmpty();
    }

    /** Whether something else tells of what {@code occasion} implies: of talks of the same sides, or of nobody in particular. */
    private boolean told(Occasion occasion) {
        return events.stream()
                .filter(event -> (event.family() == occasion.family() || MEETINGS.contains(event.family()))
                        && sides.count(event.participants()) != 1)
                .anyMatch(event -> event.participants().isEmpty() || !apart(event, occasion));
    }

    private boolean apart(Event event, Occasion occasion) {
        return Event.players(occasion).stream()
                .anyMatch(one -> event.participants().stream().noneMatch(other -> sides.same(one, other)));
    }

    /** Of two, the one that shares more participants; of two alike, that spoken of more; of two such, the later. */
    private Event better(Occasion occasion, Event first, Event second) {
        long more = common(occasion, first) - common(occasion, second);
        boolean oftener = first.occasions().size() > second.occasions().size();
        return more > 0 || (more == 0 && oftener) ? first : second;
    }

    private long common(Occasion occasion, Event event) {
        return Event.players(occasion).stream()
                .filter(one -> event.participants().stream().anyMatch(other -> sides.same(one, other)))
                .count();
    }
}
