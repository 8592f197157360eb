package org.aidememoire.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.register.line.Subject;

/**
 * Which states a report, and each claim in it, is about. Reports on Kenya and Ghana and on Kenya and Rwanda both speak of
 * "the Joint Commission"; only the states tell that these are two.
 */
final class StatesConcerned {
    private static final int SIDES = 2;
    private static final Set<ClaimKind> TELLING =
            Set.of(ClaimKind.ENGAGEMENT, ClaimKind.COMMITMENT, ClaimKind.INSTRUMENT);

    private final StatesOfClaim ofClaim;
    private final Set<CountryCode> principal;

    private StatesConcerned(StatesOfClaim ofClaim, Set<CountryCode> principal) {
        this.ofClaim = ofClaim;
        this.principal = Set.copyOf(principal);
    }

    static StatesConcerned of(Reading reading) {
        StatesOfClaim ofClaim = new StatesOfClaim(statesByPerson(reading.claims()));
        Map<CountryCode, Long> mentions = reading.claims().stream()
                .flatMap(claim -> claim.fold(ofClaim).stream())
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
        return new StatesConcerned(ofClaim, mostMentioned(mentions));
    }

    /** The two states that the report speaks of most; more where the second place is shared. */
    Set<CountryCode> principal() {
        return principal;
    }

    /** The states that a claim of this report names, itself or through the offices of its people. */
    Set<CountryCode> of(Claim claim) {
        return claim.fold(ofClaim);
    }

    /** What the report, which makes {@code claims}, is mainly about. */
    Subject subject(List<Claim> claims) {
        Map<String, Set<CountryCode>> pairs = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        claims.stream()
                .distinct()
                .filter(claim -> TELLING.contains(claim.kind()))
                .map(this::of)
                .filter(states -> states.size() == SIDES)
                .forEach(states -> {
                    String pair = new TreeSet<>(states).toString();
                    pairs.put(pair, states);
                    counts.merge(pair, 1, Integer::sum);
                });
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(most -> new Subject(pairs.getOrDefault(most.getKey(), Set.of()), most.getValue()))
                .orElse(Subject.NONE);
    }

    /** The state itself, or those whose offices the report gives the person. */
    Set<CountryCode> of(Party party) {
        return ofClaim.statesOf(List.of(party));
    }

    /** The principal states as one word, such as {@code LAO-VNM}. */
    String relationship() {
        return principal.stream().sorted().map(CountryCode::alpha3).collect(Collectors.joining("-"));
    }

    void write(Packing to) {
        codes(principal, to);
        to.each(
                new TreeMap<>(ofClaim.statesByPerson()).entrySet(),
                person -> codes(person.getValue(), to.words(person.getKey())));
    }

    private static void codes(Set<CountryCode> codes, Packing to) {
        to.each(new TreeSet<>(codes), code -> to.words(code.alpha3()));
    }

    static StatesConcerned read(Unpacking from) {
        Set<CountryCode> principal = codes(from);
        Map<String, Set<CountryCode>> byPerson = new HashMap<>();
        for (int left = from.size(); left > 0; left--) {
            byPerson.put(from.words(), codes(from));
        }
        return new StatesConcerned(new StatesOfClaim(byPerson), principal);
    }

    private static Set<CountryCode> codes(Unpacking from) {
        return new TreeSet<>(from.each(() -> new CountryCode(from.words())));
    }

    private static Map<String, Set<CountryCode>> statesByPerson(List<Claim> claims) {
        Map<String, Set<CountryCode>> states = new HashMap<>();
        claims.stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .forEach(person -> states.computeIfAbsent(person.name(), name -> new TreeSet<>())
                        .addAll(statesOf(person.offices())));
        return states;
    }

    static Set<CountryCode> statesOf(Collection<Office> offices) {
        return offices.stream()
                .flatMap(office -> office.country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<CountryCode> mostMentioned(Map<CountryCode, Long> mentions) {
        long least = mentions.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(SIDES)
                .reduce((first, second) -> second)
                .orElse(0L);
        Stream<Map.Entry<CountryCode, Long>> enough =
                mentions.entrySet().stream().filter(mention -> mention.getValue() >= least);
        return enough.map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
