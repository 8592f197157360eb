package org.aidememoire.desk.party;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;

/** Finds the countries and bodies that act in a register: who undertakes, takes part, invites. */
public final class NamedParties {
    private static final Comparator<NamedParty> STATES_FIRST = Comparator.comparing(
                    (NamedParty named) -> !(named.party() instanceof Party.State))
            .thenComparing(Comparator.comparingInt((NamedParty named) -> named.commitments() + named.engagements())
                    .reversed())
            .thenComparing(named -> named.party().label());

    /** The kinds of claim that name who acts. */
    private static final List<ClaimKind> ACTING =
            List.of(ClaimKind.COMMITMENT, ClaimKind.ENGAGEMENT, ClaimKind.INVITATION);

    private static final class Deeds {
        private final Set<ClaimId> commitments = new HashSet<>();
        private final Set<ClaimId> engagements = new HashSet<>();
        private final Set<ReportId> reports = new HashSet<>();
    }

    private final Map<Party, Deeds> deeds = new LinkedHashMap<>();

    private NamedParties() {}

    /** The parties of what lies between {@code states} in {@code register}: countries first, those that act most first. */
    public static List<NamedParty> between(Set<CountryCode> states, Register register) {
        NamedParties parties = new NamedParties();
        ACTING.forEach(kind -> register.lines(kind)
                .filter(line -> line.isBetween(states))
                .flatMap(line -> register.entry(line.id()).stream())
                .forEach(parties::count));
        return parties.deeds.entrySet().stream()
                .map(named -> new NamedParty(
                        named.getKey(),
                        named.getValue().commitments.size(),
                        named.getValue().engagements.size(),
                        named.getValue().reports.size()))
                .sorted(STATES_FIRST)
                .toList();
    }

    private void count(Entry entry) {
        entry.sources().forEach(source -> acting(source.claim()).stream()
                .filter(party -> !(party instanceof Party.Individual))
                .forEach(party -> count(entry, source.claim(), party)));
    }

    private void count(Entry entry, Claim claim, Party party) {
        Deeds done = deeds.computeIfAbsent(party, one -> new Deeds());
        done.reports.add(claim.evidence().report());
        if (claim instanceof Commitment) {
            done.commitments.add(entry.id());
        } else if (claim instanceof Engagement) {
            done.engagements.add(entry.id());
        }
    }

    private static Collection<Party> acting(Claim claim) {
        if (claim instanceof Commitment commitment) {
            return commitment.by();
        }
        if (claim instanceof Engagement engagement) {
            return engagement.participants();
        }
        return claim instanceof Invitation invitation ? List.of(invitation.from()) : List.of();
    }
}
