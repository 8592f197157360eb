package org.aidememoire.desk.party;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Query;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.Deed;

/** Finds the countries and bodies that act in a register: who undertakes, takes part, invites. */
public final class NamedParties {
    private static final Comparator<NamedParty> STATES_FIRST = Comparator.comparing(
                    (NamedParty named) -> !(named.party() instanceof Party.State))
            .thenComparing(Comparator.comparingInt((NamedParty named) -> named.commitments() + named.engagements())
                    .reversed())
            .thenComparing(named -> named.party().label());

    /** The listings of what names who acts. */
    private static final List<Listing> ACTING = List.of(Listing.COMMITMENTS, Listing.TIMELINE, Listing.INVITATIONS);

    private static final class Deeds {
        private int commitments;
        private int engagements;
        private final BitSet reports = new BitSet();
    }

    private final Map<Party, Deeds> deeds = new LinkedHashMap<>();

    private NamedParties() {}

    /**
     * The parties of what lies between {@code states} in {@code register}, which {@code query} asks: countries first, those
     * that act most first.
     */
    public static List<NamedParty> between(Set<CountryCode> states, Register register, Query query) {
        NamedParties parties = new NamedParties();
        ACTING.forEach(listing -> query.entries(listing, Filter.NONE.between(states)).stream()
                .filter(line -> line.kind() != ClaimKind.INSTRUMENT && line.kind() != ClaimKind.MILESTONE)
                .forEach(line -> register.deeds(line).forEach(deed -> parties.count(line.kind(), deed))));
        return parties.deeds.entrySet().stream()
                .map(named -> new NamedParty(
                        named.getKey(),
                        named.getValue().commitments,
                        named.getValue().engagements,
                        named.getValue().reports.cardinality()))
                .sorted(STATES_FIRST)
                .toList();
    }

    private void count(ClaimKind kind, Deed deed) {
        Deeds done = deeds.computeIfAbsent(deed.party(), one -> new Deeds());
        deed.reports().forEach(done.reports::set);
        if (kind == ClaimKind.COMMITMENT) {
            done.commitments++;
        } else if (kind == ClaimKind.ENGAGEMENT) {
            done.engagements++;
        }
    }
}
