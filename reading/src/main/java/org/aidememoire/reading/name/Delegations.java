package org.aidememoire.reading.name;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * For whom those act who are named as one side's: "The Togolese delegation was led by", "on the Kenyan side",
 * "X headed the Hungarian team", "signed for Malta by", and those whom one of a side has with them: "accompanied by".
 */
final class Delegations {
    private static final Set<String> BODIES =
            Set.of("delegation", "side", "team", "mission", "party", "entourage", "contingent");
    private static final Set<String> LISTING = Set.of(
            "lead", "head", "comprise", "include", "consist", "compose", "represent", "be", "chair", "assist", ":");
    private static final Set<String> LEADING = Set.of("lead", "head", "represent", "chair");
    private static final Set<String> ON = Set.of("on", "from", "for");
    private static final Set<String> WITH = Set.of("accompany", "flank", "assist");
    private static final int NEAR = 4;
    private static final int ITEMS = 12;

    /** A delegation that a sentence names: its noun at {@code at}, its words from {@code from} to before {@code to}. */
    private record Named(int at, int from, int to, CountryCode code) {}

    private final List<NamedSentence> sentences;
    private final Roster roster;
    private final Map<Profile, CountryCode> members = new IdentityHashMap<>();

    Delegations(Roster roster, List<NamedSentence> sentences) {
        this.roster = roster;
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            read(i);
        }
    }

    /** The side that the report counts {@code profile} among. */
    Optional<CountryCode> side(Profile profile) {
        return Optional.ofNullable(members.get(profile));
    }

    /** The country of whoever has {@code profile} with them: "accompanied by", "members of the Premier's party include". */
    Optional<CountryCode> principal(Profile profile) {
        return profile.sightings().stream()
                .flatMap(sighting -> principal(sighting).stream())
                .filter(other -> other != profile)
                .flatMap(other -> other.country().stream())
                .findFirst();
    }

    private void read(int number) {
        NamedSentence named = sentences.get(number);
        List<Named> all = delegations(named);
        for (int i = 0; i < all.size(); i++) {
            Named one = all.get(i);
            int until = i + 1 < all.size()
                    ? all.get(i + 1).from()
                    : named.sentence().size();
            if (lists(named.sentence(), one)) {
                among(number, one.to(), until, one.code());
                if (i == all.size() - 1) {
                    items(number, one.code());
                }
            }
            leader(named.sentence(), one)
                    .flatMap(verb -> lastBefore(number, verb))
                    .ifPresent(profile -> members.putIfAbsent(profile, one.code()));
        }
        signatories(number);
    }

    private static List<Named> delegations(NamedSentence named) {
        Sentence sentence = named.sentence();
        Stream<Named> bodies = IntStream.range(0, sentence.size())
                .filter(i -> sentence.tagged(i, "N")
                        && BODIES.contains(sentence.token(i).lemma()))
                .boxed()
                .flatMap(i -> delegation(named, i).stream());
        return Stream.concat(bodies, represented(named))
                .sorted(Comparator.comparingInt(Named::from))
                .toList();
    }

    /** "Togo was represented by". */
    private static Stream<Named> represented(NamedSentence named) {
        Sentence sentence = named.sentence();
        return countries(named)
                .filter(country -> sentence.is(country.to(), "be")
                        && sentence.is(country.to() + 1, "represent")
                        && sentence.is(country.to() + 2, "by"))
                .map(country -> new Named(country.to() - 1, country.from(), country.to(), country.code()));
    }

    private static Optional<Named> delegation(NamedSentence named, int at) {
        Sentence sentence = named.sentence();
        int from = at;
        while (from > 0 && (sentence.tagged(from - 1, "J") || sentence.is(from - 1, "'s"))) {
            from--;
        }
        int start = from;
        Optional<CountryMention> before = countries(named)
                .filter(country -> country.to() == start || (country.from() >= start && country.to() <= at))
                .findFirst();
        if (before.isPresent()) {
            return before.map(country -> new Named(at, country.from(), at + 1, country.code()));
        }
        int of = sentence.is(at + 2, "the") ? at + 3 : at + 2;
        return named.startingAt(of, CountryMention.class)
                .filter(country -> sentence.is(at + 1, "of") || sentence.is(at + 1, "from"))
                .map(country -> new Named(at, at, country.to(), country.code()));
    }

    private static Stream<CountryMention> countries(NamedSentence named) {
        return named.named().stream().filter(CountryMention.class::isInstance).map(CountryMention.class::cast);
    }

    /** "The delegation included", "on the side of Togo were", "on the Togolese side, X". */
    private static boolean lists(Sentence sentence, Named one) {
        boolean on = IntStream.rangeClosed(one.from() - 2, one.from() - 1)
                .anyMatch(i -> i >= 0 && ON.contains(sentence.token(i).form()));
        return on
                || IntStream.range(one.to(), Math.min(one.to() + NEAR, sentence.size()))
                        .anyMatch(i -> LISTING.contains(sentence.token(i).lemma()));
    }

    /** The verb of "X led the Togolese delegation". */
    private static Optional<Integer> leader(Sentence sentence, Named one) {
        return IntStream.iterate(one.from() - 1, i -> i > 0 && i >= one.from() - NEAR, i -> i - 1)
                .filter(i -> sentence.tagged(i, "V"))
                .limit(1)
                .filter(i -> LEADING.contains(sentence.token(i).lemma()) && !sentence.is(one.from() - 1, "by"))
                .boxed()
                .findFirst();
    }

    private void among(int number, int from, int to, CountryCode code) {
        for (Profile profile : roster.profiles()) {
            if (seen(profile, number, sighting -> sighting.from() >= from && sighting.to() <= to)) {
                members.putIfAbsent(profile, code);
            }
        }
    }

    /** The items of a list that the sentence opens with its colon, until one that tells something. */
    private void items(int number, CountryCode code) {
        Sentence opening = sentences.get(number).sentence();
        if (!opening.is(opening.size() - 1, ":")) {
            return;
        }
        for (int i = number + 1; i < Math.min(sentences.size(), number + ITEMS); i++) {
            Sentence item = sentences.get(i).sentence();
            boolean tells = IntStream.range(0, item.size()).anyMatch(at -> item.tagged(at, "VBD"));
            if (tells || !delegations(sentences.get(i)).isEmpty()) {
                return;
            }
            among(i, 0, item.size(), code);
        }
    }

    /** "signed for Malta by Foreign Minister Borg", "For the Government of Malta: Ian Borg". */
    private void signatories(int number) {
        NamedSentence named = sentences.get(number);
        Sentence sentence = named.sentence();
        countries(named).forEach(country -> {
            int before = country.from() - 1;
            while (before > 0
                    && (sentence.is(before, "the") || sentence.is(before, "of") || sentence.is(before, "government"))) {
                before--;
            }
            boolean behalf = sentence.is(before, "for") || sentence.is(before, "behalf");
            int next =
                    sentence.is(country.to(), "by") || sentence.is(country.to(), ":") || sentence.is(country.to(), ",")
                            ? country.to() + 1
                            : Integer.MAX_VALUE;
            if (behalf) {
                roster.profiles().stream()
                        .filter(profile -> seen(profile, number, one -> one.from() == next || one.from() == next + 1))
                        .forEach(profile -> members.putIfAbsent(profile, country.code()));
            }
        });
    }

    private Optional<Profile> principal(Sighting sighting) {
        Sentence sentence = sentences.get(sighting.sentence()).sentence();
        for (int i = sighting.from() - 1; i > 0; i--) {
            boolean with = WITH.contains(sentence.token(i).lemma()) && sentence.is(i + 1, "by");
            boolean included = sentence.is(i, "include")
                    && IntStream.range(Math.max(0, i - NEAR), i)
                            .anyMatch(at -> BODIES.contains(sentence.token(at).lemma()));
            if (with || included) {
                int verb = i;
                return lastBefore(sighting.sentence(), verb)
                        .or(() -> sighting.sentence() > 0
                                ? lastBefore(sighting.sentence() - 1, Integer.MAX_VALUE)
                                : Optional.empty());
            }
            if (sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ") || sentence.is(i, ";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Profile> lastBefore(int number, int at) {
        return roster.profiles().stream()
                .filter(profile -> seen(profile, number, sighting -> sighting.to() <= at))
                .max(Comparator.comparingInt(profile -> profile.sightings().stream()
                        .filter(sighting -> sighting.sentence() == number && sighting.to() <= at)
                        .mapToInt(Sighting::to)
                        .max()
                        .orElse(-1)));
    }

    private static boolean seen(Profile profile, int number, Predicate<Sighting> where) {
        return profile.sightings().stream().anyMatch(one -> one.sentence() == number && where.test(one));
    }
}
