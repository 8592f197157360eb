package org.aidememoire.reading.find.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.KnownPerson;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.name.Blocs;
import org.aidememoire.reading.sentence.Folded;

/** Which state everyone in a report acts for. */
public final class Sides {
    /** Posts of which a state has one. */
    private static final Set<String> SINGLE = Set.of(
            "president", "prime minister", "foreign minister", "king", "queen", "emperor", "sultan", "emir", "premier");

    /** Those who hold such posts in two states. */
    public static final Set<String> SINGLE_HOLDERS = Set.of(
            "presidents", "premiers", "chancellors", "kings", "emperors", "sultans", "emirs", "monarchs", "sovereigns");

    private static final Set<String> HEADS_OF_STATE =
            Set.of("president", "king", "queen", "emperor", "sultan", "emir", "amir", "shah", "pope", "grand duke");

    private static final Set<String> ENVOYS =
            Set.of("ambassador", "high commissioner", "nuncio", "charge d", "resident coordinator");

    /** Words of a title that is about what stands between two states. */
    private static final Set<String> BILATERAL = Set.of(
            "relation", "tie", "bilateral", "between", "visit", "contact", "exchange", "chronology", "cooperation");

    private static final Blocs BLOCS = new Blocs();

    private final Map<String, CountryCode> countries = new HashMap<>();
    private final Set<String> surely = new HashSet<>();
    private final Set<String> unions = new HashSet<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final List<CountryCode> states;
    private final List<Party> two;

    public Sides(Account account) {
        for (KnownPerson person : account.named().people()) {
            person.country().ifPresent(country -> countries.putIfAbsent(person.name(), country));
            boolean union = person.offices().stream()
                    .flatMap(office -> office.organisation().stream())
                    .anyMatch(body -> BLOCS.contains(new Party.Body(body))
                            || body.contains("United Nations")
                            || body.equals("UN"));
            if (union) {
                unions.add(person.name());
            }
            titles.put(
                    person.name(),
                    person.offices().stream()
                            .map(office -> Folded.word(office.title()))
                            .collect(Collectors.toSet()));
        }
        account.sentences().forEach(this::noteWhoIsNamedWithTheirCountry);
        account.sentences().stream()
                .flatMap(read -> read.all(BodyMention.class))
                .forEach(body -> body.country().ifPresent(country -> countries.putIfAbsent(body.name(), country)));
        this.states = account.sides().stream()
                .filter(Party.State.class::isInstance)
                .map(party -> ((Party.State) party).code())
                .toList();
        List<Party> first = account.sides().stream().limit(2).toList();
        boolean union = first.size() == 2 && first.stream().anyMatch(BLOCS::contains);
        this.two = states.size() == 2 || union ? first : inTheTitle(account);
    }

    /** "Chronology of relations between Chile and Peru": those whom a title names, where it names two. */
    private List<Party> inTheTitle(Account account) {
        List<Party> titled = account.sentences().stream()
                .limit(1)
                .filter(read -> account.kind(read) == ParagraphKind.HEADING)
                .filter(read -> IntStream.range(0, read.sentence().size())
                        .anyMatch(
                                i -> BILATERAL.contains(read.sentence().token(i).lemma())))
                .flatMap(read -> read.all(CountryMention.class))
                .filter(country -> country.form() != CountryMention.Form.CAPITAL)
                .map(CountryMention::code)
                .distinct()
                .<Party>map(Party.State::new)
                .toList();
        return titled.size() == 2
                        && states.containsAll(titled.stream()
                                .map(this::countryOf)
                                .map(Optional::orElseThrow)
                                .toList())
                ? titled
                : List.of();
    }

    /** "The Kenyan minister Odinga", "Kenya's Odinga": their country is said and not concluded. */
    private void noteWhoIsNamedWithTheirCountry(ReadSentence read) {
        read.all(PersonMention.class).forEach(person -> {
            boolean said = read.all(CountryMention.class)
                    .anyMatch(country -> person.from() <= country.from()
                            && country.to() <= person.to()
                            && person.person().country().equals(Optional.of(country.code())));
            boolean body = read.all(BodyMention.class)
                    .anyMatch(other -> person.from() <= other.from()
                            && other.to() <= person.to()
                            && person.person().country().equals(other.country()));
            boolean of = read.sentence().is(person.to(), "of")
                    && read.startingAt(person.to() + 1, CountryMention.class)
                            .anyMatch(country -> person.person().country().equals(Optional.of(country.code())));
            if (said || body || of) {
                surely.add(person.person().name());
            }
        });
    }

    /** The two sides of a report that is about two states, or about a state and a union of states; else none. */
    public List<Party> two() {
        return two;
    }

    /** Whether the report says which state {@code party} acts for, where it may also only let it be concluded. */
    public boolean sure(Party party) {
        return !(party instanceof Party.Individual) || surely.contains(party.label());
    }

    /** Whether {@code party} is a person without a post. */
    public boolean withoutPost(Party party) {
        return party instanceof Party.Individual
                && titles.getOrDefault(party.label(), Set.of()).isEmpty();
    }

    /** Whether {@code party} is sent by a state or acts for a union of states: whom such a person meets is mostly of another. */
    public boolean envoy(Party party) {
        return unions.contains(party.label())
                || titles.getOrDefault(party.label(), Set.of()).stream()
                        .anyMatch(title -> ENVOYS.stream().anyMatch(title::contains));
    }

    /** Whether two of {@code parties} hold the same post, which one state has only once. */
    public boolean samePost(List<Party> parties) {
        Set<String> held = new HashSet<>();
        return parties.stream()
                .flatMap(party -> titles.getOrDefault(party.label(), Set.of()).stream())
                .filter(title -> SINGLE.stream().anyMatch(title::contains))
                .anyMatch(title -> !held.add(title));
    }

    /** Whether two of {@code parties} are each at the head of a state, as a king and a president are of two states. */
    public boolean twoHeadsOfState(List<Party> parties) {
        return parties.stream()
                        .filter(party -> titles.getOrDefault(party.label(), Set.of()).stream()
                                .anyMatch(HEADS_OF_STATE::contains))
                        .distinct()
                        .count()
                > 1;
    }

    /** The states that the report is about. */
    public List<CountryCode> states() {
        return states;
    }

    /** The state that {@code party} is or acts for, where that is known. */
    public Optional<CountryCode> countryOf(Party party) {
        return party instanceof Party.State state
                ? Optional.of(state.code())
                : Optional.ofNullable(countries.get(party.label()));
    }

    /** How many different sides {@code parties} are: states by their code, others by themselves. */
    public long count(List<Party> parties) {
        return parties.stream()
                .map(party -> countryOf(party).map(CountryCode::alpha3).orElse(party.label()))
                .distinct()
                .count();
    }

    /** How many of {@code parties} act for a state that is known, each state counted once, or are a union of states. */
    public long known(List<Party> parties) {
        return countries(parties).count()
                + parties.stream().filter(BLOCS::contains).distinct().count();
    }

    /** The one state of the report that is not {@code country}, where there are just two. */
    public Optional<CountryCode> other(CountryCode country) {
        List<CountryCode> both = countries(two).toList();
        return both.size() == 2 && both.contains(country)
                ? both.stream().filter(state -> !state.equals(country)).findFirst()
                : Optional.empty();
    }

    /** Whether the two may be the same: by name, or one as the state that the other acts for. */
    public boolean same(Party one, Party other) {
        if (one.label().equals(other.label())) {
            return true;
        }
        boolean state = one instanceof Party.State || other instanceof Party.State;
        return state && countryOf(one).isPresent() && countryOf(one).equals(countryOf(other));
    }

    /** The same parties without states and bodies for which someone else among them acts. */
    public List<Party> withoutTheRepresented(List<Party> parties) {
        List<CountryCode> represented = parties.stream()
                .filter(Party.Individual.class::isInstance)
                .flatMap(party -> countryOf(party).stream())
                .filter(Objects::nonNull)
                .toList();
        return parties.stream()
                .filter(party -> party instanceof Party.Individual
                        || countryOf(party).filter(represented::contains).isEmpty())
                .toList();
    }

    /** The states of {@code parties}. */
    public Stream<CountryCode> countries(List<Party> parties) {
        return parties.stream().flatMap(party -> countryOf(party).stream()).distinct();
    }
}
