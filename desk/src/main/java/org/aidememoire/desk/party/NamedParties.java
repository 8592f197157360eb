package org.aidememoire.desk.party;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
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
import org.aidememoire.register.FoldedWords;
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
        private final Map<Party, Integer> spelled = new LinkedHashMap<>();
        private int commitments;
        private int engagements;
        private final BitSet reports = new BitSet();
    }

    /** By state, and by the words of a body in any spelling: "Asean" is ASEAN. */
    private final Map<Object, Deeds> deeds = new LinkedHashMap<>();

    private NamedParties() {}

    /**
     * The parties of what lies between {@code states} in {@code register}, which {@code query} asks: countries first, those
     * that act most first.
     */
    public static List<NamedParty> between(Set<CountryCode> states, Register register, Query query) {
        NamedParties parties = new NamedParties();
        ACTING.forEach(listing -> query.entries(listing, Filter.NONE.between(states)).stream()
                .filter(line -> line.kind() != ClaimKind.INSTRUMENT && line.kind() != ClaimKind.MILESTONE)
                .forEach(line -> parties.count(line.kind(), register.deeds(line))));
        return parties.deeds.values().stream()
                .map(done ->
                        new NamedParty(usual(done), done.commitments, done.engagements, done.reports.cardinality()))
                .sorted(STATES_FIRST)
                .toList();
    }

    /** Each once for an entry, in however many spellings it stands there. */
    private void count(ClaimKind kind, List<Deed> ofEntry) {
        Set<Object> counted = new HashSet<>();
        for (Deed deed : ofEntry) {
            Object key = key(deed.party());
            Deeds done = deeds.computeIfAbsent(key, one -> new Deeds());
            deed.reports().forEach(done.reports::set);
            done.spelled.merge(deed.party(), deed.reports().size(), Integer::sum);
            boolean first = counted.add(key);
            if (first && kind == ClaimKind.COMMITMENT) {
                done.commitments++;
            } else if (first && kind == ClaimKind.ENGAGEMENT) {
                done.engagements++;
            }
        }
    }

    private static Object key(Party party) {
        FoldedWords words = FoldedWords.of(party.label());
        return party instanceof Party.State || words.isEmpty() ? party : words;
    }

    /** As most reports spell it. */
    private static Party usual(Deeds done) {
        return done.spelled.entrySet().stream()
                .max(Map.Entry.<Party, Integer>comparingByValue()
                        .thenComparing(named -> named.getKey().label(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
