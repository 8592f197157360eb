package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Sides;

/** Settles what the events of a report lack from one another, and leaves out what is no engagement of two sides. */
final class Settlement {
    private final Account account;
    private final Leaders leaders;
    private final Outlook outlook;
    private final DuringVisits visits;
    private final Participation participation;
    private final BetweenStates between;

    Settlement(Account account, Sides sides, List<Event> events) {
        this.account = account;
        this.leaders = new Leaders(account);
        this.outlook = new Outlook(account.published());
        this.visits = new DuringVisits(sides, events, outlook);
        this.participation = new Participation(sides, events, visits);
        this.between = new BetweenStates(sides);
    }

    /** The engagement that {@code event} makes, unless it is none between states. */
    Optional<Engagement> engagement(Event event) {
        List<Party> participants = participation.of(event);
        Period said = visits.when(event).counted();
        Period when = said.dated() ? said : visits.duringVisit(event, participants, said);
        Optional<CountryCode> country = visits.country(event, participants, when);
        if (!between.holds(event, participants, country)) {
            return Optional.empty();
        }
        Occasion clearest = event.clearest();
        return Optional.of(new Engagement(
                event.kind(),
                when.start(),
                when.end(),
                event.where().place(),
                country,
                leaders.inPlaceOf(participants, event),
                outlook.status(event, when),
                account.evidence(clearest.read(), clearest.from(), clearest.to(), clearest.rule(), List.of())));
    }
}
