package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.engagement.Occasion.Reference;
import org.aidememoire.reading.sentence.Sentence;

/** When two mentions in one report are of the same engagement: nothing in them speaks against it, and something for it. */
final class SameEngagement {
    private static final Pattern ORDINAL = Pattern.compile("first|second|third|[a-z]+(th|ieth)|[0-9]+(st|nd|rd|th)");

    private final Sides sides;

    SameEngagement(Sides sides) {
        this.sides = sides;
    }

    boolean holds(Event event, Occasion occasion) {
        return compatible(event, occasion)
                && (shares(event, occasion) || pointsBack(occasion) || inOneBreath(event, occasion));
    }

    private boolean compatible(Event event, Occasion occasion) {
        return (event.family() == occasion.family() || summitAgain(event, occasion))
                && kindsAgree(event, occasion)
                && event.when().counted().canBe(occasion.when().counted())
                && event.where().canBe(occasion.where())
                && statusesAgree(event, occasion)
                && !numberedApart(event, occasion)
                && !rowsApart(event, occasion)
                && !background(event, occasion)
                && !otherwiseCalled(event, occasion)
                && !withinOthers(event, occasion)
                && covers(event.participants(), Event.players(occasion))
                && !(datedApart(event, occasion) && onlyByState(event, occasion));
    }

    /** "the second dialogue": another than those before, unless it is the one of that day or place, or only "the dialogue". */
    private static boolean numberedApart(Event event, Occasion occasion) {
        boolean numbered = event.numbered() || occasion.reference() == Reference.NUMBERED;
        if (!numbered || pointsBack(occasion)) {
            return false;
        }
        boolean dated = event.when().dated() && occasion.when().dated();
        boolean sameDay = event.when().oneDay() && event.when().equals(occasion.when());
        return (!dated || (otherNumbers(event, occasion) && !sameDay))
                && event.occasions().stream()
                        .noneMatch(one -> sameNumber(one, occasion)
                                || one.read().sentence().equals(occasion.read().sentence()));
    }

    /** "the second Meeting in 2012" and "the first round of talks in March 2013". */
    private static boolean otherNumbers(Event event, Occasion occasion) {
        return ordinal(occasion).isPresent()
                && event.occasions().stream()
                        .anyMatch(one -> one.reference() == Reference.NUMBERED
                                && ordinal(one).isPresent());
    }

    /** "the second Forum", told of twice. */
    private static boolean sameNumber(Occasion one, Occasion other) {
        return word(one).equals(word(other))
                && ordinal(one).isPresent()
                && ordinal(one).equals(ordinal(other));
    }

    private static Optional<String> ordinal(Occasion occasion) {
        Sentence sentence = occasion.read().sentence();
        return IntStream.range(occasion.from(), occasion.head())
                .mapToObj(i -> sentence.token(i).form())
                .filter(form -> ORDINAL.matcher(form).matches())
                .findFirst();
    }

    /** "the first round in March and the second Dialogue": of two in one sentence, each of a row of its own. */
    private static boolean rowsApart(Event event, Occasion occasion) {
        return occasion.reference() == Reference.NUMBERED
                && event.occasions().stream()
                        .anyMatch(one -> one.reference() == Reference.NUMBERED
                                && one.read().equals(occasion.read())
                                && one.head() != occasion.head());
    }

    /** "the treaty, signed in 2004": what is told thereafter without a date is not that. */
    private static boolean background(Event event, Occasion occasion) {
        return occasion.reference() == Reference.TOLD
                && !occasion.when().dated()
                && event.when().dated()
                && event.occasions().stream().allMatch(one -> one.reference() == Reference.ANOTHER);
    }

    /** "was received with honours" and "unveiled a statue" are two ceremonies; "held a tête-à-tête and led the talks", two. */
    private static boolean otherwiseCalled(Event event, Occasion occasion) {
        boolean told = occasion.reference() == Reference.TOLD || occasion.reference() == Reference.ANOTHER;
        if (!told) {
            return false;
        }
        boolean ceremony = event.family() == EngagementFamily.CEREMONY;
        return event.occasions().stream().noneMatch(one -> one.reference() == Reference.IMPLIED)
                && event.occasions().stream()
                        .allMatch(one -> !word(one).equals(word(occasion))
                                && (ceremony ? one.reference() != Reference.HEADLINE : bothByNoun(one, occasion)));
    }

    /** Whether both are told of in one sentence, each by a noun of its own. */
    private static boolean bothByNoun(Occasion one, Occasion other) {
        return one.read().equals(other.read())
                && one.read().sentence().tagged(one.head(), "N")
                && other.read().sentence().tagged(other.head(), "N")
                && one.reference() == Reference.TOLD;
    }

    /** A person received on one day of what two states do for several: a meeting of its own. */
    private static boolean withinOthers(Event event, Occasion occasion) {
        List<Party> players = Event.players(occasion);
        boolean states = event.participants().stream().allMatch(Party.State.class::isInstance);
        boolean persons = !players.isEmpty() && players.stream().allMatch(Party.Individual.class::isInstance);
        Period all = event.when();
        return event.family() == EngagementFamily.TALKS
                && states
                && persons
                && (all.days().filter(days -> days > 1).isPresent() || (all.dated() && !all.oneDay()))
                && occasion.when().oneDay()
                && occasion.reference() != Reference.KNOWN;
    }

    private static String word(Occasion occasion) {
        return occasion.read().sentence().token(occasion.head()).lemma();
    }

    /** "the meeting", after a summit meeting was told of. */
    private static boolean summitAgain(Event event, Occasion occasion) {
        return event.family() == EngagementFamily.SUMMIT
                && occasion.kind() == EngagementKind.MEETING
                && pointsBack(occasion)
                && event.occasions().stream()
                        .anyMatch(one -> one.read().sentence().is(one.head(), "meeting"));
    }

    /** "the Minister's visit in 2004", where another visit without a date is known. */
    private static boolean datedApart(Event event, Occasion occasion) {
        return occasion.when().dated() && !event.when().dated();
    }

    private static boolean onlyByState(Event event, Occasion occasion) {
        return event.participants().stream().anyMatch(Party.Individual.class::isInstance)
                && !Event.players(occasion).isEmpty()
                && Event.players(occasion).stream().noneMatch(Party.Individual.class::isInstance);
    }

    /** A call on someone is told apart from talks with others; a session or summit by what it is called is one. */
    private static boolean kindsAgree(Event event, Occasion occasion) {
        return occasion.reference() != Reference.TOLD
                || (occasion.kind() == EngagementKind.COURTESY_CALL) == (event.kind() == EngagementKind.COURTESY_CALL);
    }

    private static boolean statusesAgree(Event event, Occasion occasion) {
        Optional<EngagementStatus> one = event.status();
        Optional<EngagementStatus> other = occasion.status();
        boolean told = one.isPresent() && other.isPresent() && !one.equals(other);
        boolean clash = told && (one.get() == EngagementStatus.HELD || other.get() == EngagementStatus.HELD);
        return !clash || (event.when().dated() && occasion.when().dated());
    }

    /** Whether everyone in the smaller list is in the larger. */
    private boolean covers(List<Party> some, List<Party> others) {
        return all(some, others) || all(others, some);
    }

    private boolean all(List<Party> inner, List<Party> outer) {
        return inner.stream().allMatch(one -> outer.stream().anyMatch(other -> sides.same(one, other)));
    }

    private boolean shares(Event event, Occasion occasion) {
        List<Party> players = Event.players(occasion);
        boolean someone = players.stream()
                .anyMatch(one -> event.participants().stream().anyMatch(other -> sides.same(one, other)));
        return someone || ((players.isEmpty() || event.participants().isEmpty()) && somewhere(event, occasion));
    }

    private static boolean somewhere(Event event, Occasion occasion) {
        return occasion.where().country().isPresent()
                && occasion.where().country().equals(event.where().country());
    }

    /** "arrived on Monday for a working visit". */
    private static boolean inOneBreath(Event event, Occasion occasion) {
        return Event.players(occasion).isEmpty()
                && occasion.where().country().isEmpty()
                && event.occasions().stream()
                        .anyMatch(other ->
                                other.read().sentence().equals(occasion.read().sentence()));
    }

    /** "the visit", "the talks", with nothing that says whose. */
    static boolean pointsBack(Occasion occasion) {
        return occasion.reference() != Reference.TOLD && Event.players(occasion).isEmpty();
    }
}
