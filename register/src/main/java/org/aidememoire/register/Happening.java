package org.aidememoire.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.report.ReportId;

/**
 * An engagement as one report tells of it, in the form in which engagements are compared.
 *
 * @param statement where it is told
 * @param engagement what is told
 * @param family its kind without shades
 * @param actors who takes part
 * @param said what the words say of the time without giving a date
 */
record Happening(
        Statement statement, Engagement engagement, EngagementFamily family, List<Actor> actors, SaidTime said) {

    static Happening of(Statement statement, Engagement engagement) {
        return new Happening(
                statement,
                engagement,
                EngagementFamily.of(engagement.engaged()),
                engagement.participants().stream()
                        .map(party -> Actor.of(party, statement.concerned()))
                        .toList(),
                SaidTime.of(engagement.evidence()));
    }

    ClaimId id() {
        return statement.id();
    }

    ReportId report() {
        return statement.report();
    }

    boolean isVisit() {
        return family == EngagementFamily.VISIT;
    }

    boolean isHeld() {
        return engagement.status() == EngagementStatus.HELD;
    }

    boolean isPlanned() {
        return engagement.status() == EngagementStatus.PLANNED;
    }

    Optional<LocalDate> published() {
        return statement.source().published();
    }

    Optional<CountryCode> country() {
        return engagement.country();
    }

    /** Its day, where it is known to the day. */
    Optional<LocalDate> day() {
        return engagement.start().or(engagement::end).flatMap(Happening::fullDay);
    }

    /** Its first day as said, or else its last. */
    Optional<PartialDate> date() {
        return engagement.start().or(engagement::end);
    }

    static Optional<LocalDate> fullDay(PartialDate date) {
        return date instanceof PartialDate.OnDay on ? Optional.of(on.day()) : Optional.empty();
    }

    /** The states of all who take part. */
    Set<CountryCode> states() {
        Set<CountryCode> states = new TreeSet<>();
        actors.forEach(actor -> states.addAll(actor.states()));
        return states;
    }

    /** Whether {@code actor} takes part by name. */
    boolean has(Actor actor) {
        return actors.stream().anyMatch(actor::is);
    }

    /** What it is, in a word. */
    String word() {
        return engagement.engaged().word();
    }
}
