package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;

/** Who a report is about and whom it spoke of last, while it is read from its beginning. Not thread-safe. */
final class Discourse {
    /** Several who were spoken of together. */
    record Several(List<Party> participants, List<Party> undertakers) {}

    private final Roster roster;
    private final List<CountryCode> countries;
    private final List<Party> sides;
    private final List<Profile> recent = new ArrayList<>();
    private Optional<Profile> subject = Optional.empty();
    private Optional<Several> several = Optional.empty();

    Discourse(Roster roster, List<CountryCode> countries, List<Party> sides) {
        this.roster = roster;
        this.countries = countries;
        this.sides = sides;
    }

    /** Notes that a person was mentioned. */
    void mention(Profile profile) {
        recent.remove(profile);
        recent.add(profile);
    }

    void subject(Profile profile) {
        subject = Optional.of(profile);
    }

    void several(Several together) {
        several = Optional.of(together);
    }

    /** The person whom the last clause was about. */
    Optional<Profile> subject() {
        return subject;
    }

    /** Those of whom "they" was last true, else the two sides. */
    Several they() {
        return several.orElseGet(
                () -> people(2, profile -> profile.posts().stream().anyMatch(Post::leads)));
    }

    /** The first {@code count} states of the report. */
    List<CountryCode> countries(int count) {
        return countries.subList(0, Math.min(count, countries.size()));
    }

    /** The first {@code count} sides of the report. */
    Several states(int count) {
        List<Party> parties = sides.subList(0, Math.min(count, sides.size()));
        return new Several(parties, parties);
    }

    /**
     * The {@code count} last mentioned of different countries who fit, those of one office before others; else the
     * states.
     */
    Several people(int count, Predicate<Profile> fits) {
        List<CountryCode> first = countries.subList(0, Math.min(count, countries.size()));
        List<Profile> found = peers(
                count,
                profile -> fits.test(profile)
                        && profile.country().filter(first::contains).isPresent());
        if (found.size() < count) {
            found = peers(count, fits);
        }
        if (found.size() < count) {
            return states(count);
        }
        List<Profile> several = new ArrayList<>(found.subList(0, count));
        several.sort(Comparator.comparing(profile -> roster.profiles().indexOf(profile)));
        return new Several(
                several.stream()
                        .<Party>map(profile -> new Party.Individual(profile.name()))
                        .toList(),
                several.stream()
                        .<Party>map(profile -> new Party.State(profile.country().orElseThrow()))
                        .toList());
    }

    private List<Profile> peers(int count, Predicate<Profile> fits) {
        List<Profile> able = byRecency().stream()
                .filter(profile -> profile.country().isPresent() && fits.test(profile))
                .toList();
        return able.stream()
                .map(first -> ofOneOffice(first, able))
                .filter(peers -> peers.size() >= count)
                .findFirst()
                .orElseGet(() -> ofDifferentCountries(able));
    }

    private static List<Profile> ofOneOffice(Profile first, List<Profile> able) {
        return ofDifferentCountries(able.stream()
                .filter(other -> other.posts().stream().anyMatch(theirs -> first.posts().stream()
                        .anyMatch(own -> own.core().equals(theirs.core()))))
                .toList());
    }

    private static List<Profile> ofDifferentCountries(List<Profile> able) {
        List<Profile> found = new ArrayList<>();
        Set<CountryCode> countries = new LinkedHashSet<>();
        for (Profile profile : able) {
            if (countries.add(profile.country().orElseThrow())) {
                found.add(profile);
            }
        }
        return found;
    }

    /** The one mentioned last, or {@code back} mentions before. */
    Optional<Profile> mentioned(int back) {
        return recent.size() > back ? Optional.of(recent.get(recent.size() - 1 - back)) : Optional.empty();
    }

    /** The one last mentioned who fits, else the first to be mentioned later. */
    Optional<Profile> last(Predicate<Profile> fits) {
        return byRecency().stream().filter(fits).findFirst();
    }

    /** The one last mentioned who fits. */
    Optional<Profile> spokenOf(Predicate<Profile> fits) {
        return byRecency().stream().filter(recent::contains).filter(fits).findFirst();
    }

    /** Those mentioned, the last first, then those still to come. */
    private List<Profile> byRecency() {
        List<Profile> order = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0; i--) {
            order.add(recent.get(i));
        }
        roster.profiles().stream().filter(profile -> !order.contains(profile)).forEach(order::add);
        return order;
    }
}
