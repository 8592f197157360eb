package org.aidememoire.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/** The states that a claim names; those of a named person are the states whose offices the same report gives. */
final class StatesOfClaim implements Claim.Cases<Set<CountryCode>> {
    private final Map<String, Set<CountryCode>> statesByPerson;

    StatesOfClaim(Map<String, Set<CountryCode>> statesByPerson) {
        this.statesByPerson = statesByPerson;
    }

    /** By name, in no particular order. */
    Map<String, Set<CountryCode>> statesByPerson() {
        return statesByPerson;
    }

    @Override
    public Set<CountryCode> person(Person person) {
        return StatesConcerned.statesOf(person.offices());
    }

    @Override
    public Set<CountryCode> engagement(Engagement engagement) {
        Set<CountryCode> states = statesOf(engagement.participants());
        engagement.country().ifPresent(states::add);
        return states;
    }

    @Override
    public Set<CountryCode> commitment(Commitment commitment) {
        Set<CountryCode> states = statesOf(commitment.by());
        states.addAll(statesOf(commitment.to()));
        return states;
    }

    @Override
    public Set<CountryCode> target(Target target) {
        return statesOf(target.by());
    }

    @Override
    public Set<CountryCode> invitation(Invitation invitation) {
        Set<CountryCode> states = statesOf(invitation.to());
        states.addAll(statesOf(List.of(invitation.from())));
        invitation.destination().ifPresent(states::add);
        return states;
    }

    @Override
    public Set<CountryCode> instrument(Instrument instrument) {
        return Set.of();
    }

    @Override
    public Set<CountryCode> mechanism(Mechanism mechanism) {
        return Set.of();
    }

    @Override
    public Set<CountryCode> project(Project project) {
        return Set.of();
    }

    @Override
    public Set<CountryCode> figure(ReportedFigure figure) {
        return statesOf(figure.between());
    }

    @Override
    public Set<CountryCode> milestone(Milestone milestone) {
        return Set.of();
    }

    @Override
    public Set<CountryCode> formula(Formula formula) {
        return Set.of();
    }

    Set<CountryCode> statesOf(Collection<Party> parties) {
        Set<CountryCode> states = new TreeSet<>();
        for (Party party : parties) {
            if (party instanceof Party.State state) {
                states.add(state.code());
            } else {
                states.addAll(statesByPerson.getOrDefault(party.label(), Set.of()));
            }
        }
        return states;
    }
}
