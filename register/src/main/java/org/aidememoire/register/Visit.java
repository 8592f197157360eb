package org.aidememoire.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.party.CountryCode;

/**
 * A visit as one report tells of it.
 *
 * @param told the telling
 * @param guests who visits
 * @param host the country visited
 * @param clues what the report lets be known of its days
 * @param day a day of the visit that its own report gives; none where there is only the day of the report, or not even that
 */
record Visit(
        Happening told, List<Actor> guests, Optional<CountryCode> host, List<Clue> clues, Optional<LocalDate> day) {
    /** How long after a visit reports still tell of it without saying when it was, and how long before they announce it. */
    static final int REACH = 14;

    static Visit of(Happening told, List<Happening> duringIt, List<Clue> ofReport) {
        VisitClues clues = new VisitClues(told, duringIt);
        return new Visit(
                told,
                guests(told),
                told.country(),
                Stream.concat(clues.all().stream(), ofReport.stream()).toList(),
                clues.day());
    }

    private static List<Actor> guests(Happening visit) {
        List<Actor> people = fromAbroad(visit, Actor::isPerson);
        return people.isEmpty() ? fromAbroad(visit, actor -> !actor.isPerson()) : people;
    }

    private static List<Actor> fromAbroad(Happening visit, Predicate<Actor> sort) {
        return visit.actors().stream()
                .filter(sort)
                .filter(actor -> visit.country().filter(actor::actsFor).isEmpty())
                .toList();
    }

    ClaimId id() {
        return told.id();
    }

    /** A visitor whom both name. */
    Optional<Actor> guestInCommon(Visit other) {
        return guests.stream()
                .filter(guest -> other.guests.stream().anyMatch(guest::is))
                .findFirst();
    }

    /** Whether a visitor and the country are the same. */
    boolean isLike(Visit other) {
        return host.equals(other.host) && guestInCommon(other).isPresent();
    }

    /** The day it was reported, where that is all that places it. */
    Optional<LocalDate> toldOn() {
        return day.isPresent() ? Optional.empty() : told.published();
    }

    /** Whether the days that both reports give the visit meet. */
    boolean meets(Visit other) {
        return (told.day().isPresent() && told.day().equals(other.told.day())) || agreesWith(other);
    }

    /** Whether both can be meant by the same days. */
    boolean agreesWith(Visit other) {
        return Timing.agree(Stream.concat(clues.stream(), other.clues.stream()).toList());
    }
}
