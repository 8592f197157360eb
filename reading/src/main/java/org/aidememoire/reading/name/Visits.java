package org.aidememoire.reading.name;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * What visits tell of where people are from: nobody pays a visit to their own country, and who welcomes somebody to a
 * country is at home there.
 */
final class Visits {
    private static final Set<String> WELCOMES = Set.of("welcome", "greet", "receive", "host");
    private static final int REACH = 14;
    private static final int NEAR = 8;

    private final IdentityHashMap<Profile, Set<CountryCode>> abroad = new IdentityHashMap<>();
    private final IdentityHashMap<Profile, CountryCode> hosts = new IdentityHashMap<>();

    Visits(Roster roster, List<NamedSentence> sentences) {
        for (NamedSentence sentence : sentences) {
            read(roster, sentence);
        }
    }

    private void read(Roster roster, NamedSentence named) {
        Sentence sentence = named.sentence();
        for (Profile profile : roster.profiles()) {
            for (Sighting sighting : profile.sightings()) {
                if (sighting.sentence() == sentence.number()) {
                    invitation(named, sighting.to()).ifPresent(code -> hosts.putIfAbsent(profile, code));
                    destination(named, sighting.to())
                            .filter(code -> invitation(named, sighting.to()).isEmpty())
                            .ifPresent(code -> abroad.computeIfAbsent(profile, key -> new LinkedHashSet<>())
                                    .add(code));
                    if (byVisitor(sentence, sighting.from())) {
                        countryWithin(named, sighting.from() - 6, sighting.from())
                                .ifPresent(code -> abroad.computeIfAbsent(profile, key -> new LinkedHashSet<>())
                                        .add(code));
                    }
                    if (welcomes(sentence, sighting.to())) {
                        countryWithin(named, sighting.to(), sighting.to() + REACH)
                                .ifPresent(code -> hosts.putIfAbsent(profile, code));
                    }
                }
            }
        }
    }

    private static boolean welcomes(Sentence sentence, int at) {
        for (int i = at; i < Math.min(at + 4, sentence.size()); i++) {
            boolean active = sentence.tagged(i, "VBD")
                    || sentence.tagged(i, "VBZ")
                    || sentence.tagged(i, "VBP")
                    || (sentence.tagged(i, "VB") && !sentence.is(i - 1, "be"));
            if (active && WELCOMES.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "A visit to Laos by NAME". */
    private static boolean byVisitor(Sentence sentence, int from) {
        int by = sentence.is(from - 1, "the") ? from - 2 : from - 1;
        boolean visit = IntStream.range(Math.max(0, by - NEAR), by)
                .anyMatch(i -> TRAVEL.contains(sentence.token(i).lemma()));
        return visit && (sentence.is(by, "by") || sentence.is(by, "of"));
    }

    /** The country of "NAME's visit to Laos", "NAME to Australia", "NAME arrived in Hanoi". */
    private static Optional<CountryCode> destination(NamedSentence named, int at) {
        Sentence sentence = named.sentence();
        for (int i = at; i < Math.min(at + 10, sentence.size()); i++) {
            boolean travel = TRAVEL.contains(sentence.token(i).lemma());
            boolean goes = (i == at && sentence.is(i, "to"))
                    || (travel && (sentence.is(i + 1, "to") || sentence.is(i + 1, "in") || sentence.is(i + 1, "into")))
                    || (sentence.is(i, "visit") && sentence.tagged(i, "V"));
            if (goes) {
                return countryWithin(named, i + 1, i + 5);
            }
            boolean otherVerb = sentence.tagged(i, "V")
                    && !ON_THE_WAY.contains(sentence.token(i).lemma());
            if (otherVerb
                    || sentence.is(i, ",")
                    || sentence.is(i, "and")
                    || named.postOver(i).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The country of "NAME's invitation to visit East Timor", which is NAME's own. */
    private static Optional<CountryCode> invitation(NamedSentence named, int at) {
        Sentence sentence = named.sentence();
        boolean invites =
                sentence.is(at, "'s") && (sentence.is(at + 1, "invitation") || sentence.is(at + 2, "invitation"));
        return invites ? countryWithin(named, at + 2, at + 8) : Optional.empty();
    }

    private static final Set<String> TRAVEL =
            Set.of("visit", "trip", "tour", "arrive", "come", "fly", "travel", "journey", "proceed", "land");
    private static final Set<String> ON_THE_WAY = Set.of(
            "pay",
            "make",
            "be",
            "undertake",
            "begin",
            "start",
            "conclude",
            "have",
            "arrive",
            "travel",
            "visit",
            "fly",
            "go",
            "come",
            "end",
            "set",
            "embark",
            "complete",
            "wrap",
            "do");

    /** The first country or city in {@code [from, to)} that one goes to. */
    private static Optional<CountryCode> countryWithin(NamedSentence named, int from, int to) {
        Sentence sentence = named.sentence();
        for (Mention mention : named.named()) {
            int before = sentence.is(mention.from() - 1, "the") ? mention.from() - 2 : mention.from() - 1;
            boolean goal = sentence.is(before, "to")
                    || sentence.is(before, "in")
                    || (sentence.is(before, "visit") && sentence.tagged(before, "V"));
            if (mention.from() >= from && mention.to() <= to && goal) {
                if (mention instanceof CountryMention country && country.form() != CountryMention.Form.ADJECTIVE) {
                    return Optional.of(country.code());
                }
                if (mention instanceof PlaceMention place && place.country().isPresent()) {
                    return place.country();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a report has {@code profile} go to {@code country} as a visitor. */
    boolean visits(Profile profile, CountryCode country) {
        return abroad.getOrDefault(profile, Set.of()).contains(country);
    }

    /** The country that {@code profile} goes to, where it is just one. */
    Optional<CountryCode> only(Profile profile) {
        Set<CountryCode> visited = abroad.getOrDefault(profile, Set.of());
        return visited.size() == 1 ? visited.stream().findFirst() : Optional.empty();
    }

    /** Where they welcome others. */
    Optional<CountryCode> host(Profile profile) {
        return Optional.ofNullable(hosts.get(profile));
    }
}
