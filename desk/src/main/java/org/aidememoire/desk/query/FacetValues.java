package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.CommitmentStanding;
import org.aidememoire.register.follow.EngagementStanding;
import org.aidememoire.register.follow.InvitationStanding;

/** The values of an entry by which it can be found. */
final class FacetValues {
    private final Register register;
    private final LocalDate on;

    FacetValues(Register register, LocalDate on) {
        this.register = register;
        this.on = on;
    }

    /**
     * The values of {@code entry}, for each facet that it has one of.
     *
     * @param dated when it took place or was reported
     */
    Map<Facet, Set<String>> of(Entry entry, Optional<PartialDate> dated) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Source source : entry.sources()) {
            for (Facet facet : Facet.values()) {
                if (facet.isSaid()) {
                    said(source.claim(), facet).forEach(value -> add(values, facet, value));
                }
            }
        }
        switch (entry.kind()) {
            case ENGAGEMENT ->
                add(
                        values,
                        Facet.STANDING,
                        EngagementStanding.of(register, entry, on).standing().word());
            case COMMITMENT -> commitment(entry, values);
            case INVITATION ->
                add(
                        values,
                        Facet.STANDING,
                        InvitationStanding.of(register, entry).word());
            default -> {}
        }
        dated.ifPresent(
                date -> add(values, Facet.YEAR, Year.from(date.earliest()).toString()));
        return values;
    }

    private void commitment(Entry entry, Map<Facet, Set<String>> values) {
        CommitmentStanding standing = CommitmentStanding.of(register, entry, on);
        add(values, Facet.STANDING, standing.standing().word());
        standing.horizon()
                .ifPresent(day -> add(values, Facet.DUE, Year.from(day).toString()));
        sides(entry).forEach(state -> add(values, Facet.BY, state.alpha3()));
    }

    private Set<CountryCode> sides(Entry entry) {
        Set<CountryCode> named = new TreeSet<>();
        for (Source source : entry.sources()) {
            for (Party party : ((Commitment) source.claim()).by()) {
                if (party instanceof Party.State state) {
                    named.add(state.code());
                }
            }
        }
        return named.isEmpty() ? register.statesOf(entry.first()) : named;
    }

    /** What {@code claim} says itself. */
    static Stream<String> said(Claim claim, Facet facet) {
        return switch (facet) {
            case KIND ->
                claim instanceof Engagement engagement
                        ? Stream.of(engagement.engaged().word())
                        : Stream.of();
            case SECTOR ->
                claim instanceof Commitment commitment
                        ? commitment.sectors().stream().map(Sector::name)
                        : Stream.of();
            case FORCE ->
                claim instanceof Commitment commitment
                        ? Stream.of(commitment.force().word())
                        : Stream.of();
            case COUNTRY -> countries(claim).map(CountryCode::alpha3);
            case BY, STANDING, DUE, YEAR -> Stream.of();
        };
    }

    private static Stream<CountryCode> countries(Claim claim) {
        if (claim instanceof Person person) {
            return person.offices().stream().flatMap(office -> office.country().stream());
        }
        return claim instanceof Engagement engagement ? engagement.country().stream() : Stream.of();
    }

    private static void add(Map<Facet, Set<String>> values, Facet facet, String value) {
        values.computeIfAbsent(facet, key -> new TreeSet<>()).add(value);
    }
}
