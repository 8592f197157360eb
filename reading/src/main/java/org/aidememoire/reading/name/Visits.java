package org.aidememoire.reading.name;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> WELCOMES =
            Set.of("welcome", "greet", "receive", "host", "thank");
    private static final int REACH = 14;

    private final Map<Profile, Set<CountryCode>> abroad = new IdentityHashMap<>();
    private final Map<Profile, CountryCode> hosts = new IdentityHashMap<>();

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
                    destination(named, sighting.to()).ifPresent(code ->
                            abroad.computeIfAbsent(profile, key -> new LinkedHashSet<>()).add(code));
                    if (byVisitor(sentence, sighting.from())) {
                        countryWithin(named, sighting.from() - 6, sighting.from()).ifPresent(code ->
                                abroad.computeIfAbsent(profile, key -> new LinkedHashSet<>()).add(code));
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
            if (sentence.tagged(i, "VB") && WELCOMES.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "A visit to Laos by NAME". */
    private static boolean byVisitor(Sentence sentence, int from) {
        int by = sentence.is(from - 1, "the") ? from - 2 : from - 1;
        return sentence.is(by, "by") || sentence.is(by, "of");
    }

    /** The country of "NAME's visit to Laos", "NAME to Australia", "NAME arrived in Hanoi". */
    private static Optional<CountryCode> destination(NamedSentence named, int at) {
        Sentence sentence = named.sentence();
        for (int i = at; i < Math.min(at + 9, sentence.size()); i++) {
            boolean travel = Set.of("visit", "trip", "tour", "arrive").contains(sentence.token(i).lemma());
            if (i == at && sentence.is(i, "to") || travel && (sentence.is(i + 1, "to") || sentence.is(i + 1, "in"))
                    || sentence.token(i).is("visit") && sentence.tagged(i, "V")) {
                return countryWithin(named, i + 1, i + 4);
            }
            if (sentence.is(i, ",") || sentence.is(i, "and")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<CountryCode> countryWithin(NamedSentence named, int from, int to) {
        Sentence sentence = named.sentence();
        for (Mention mention : named.named()) {
            boolean after = sentence.is(mention.from() - 1, "to") || sentence.is(mention.from() - 1, "in")
                    || sentence.is(mention.from() - 1, "the") || sentence.tagged(mention.from() - 1, "V");
            if (mention.from() >= from && mention.to() <= to && after) {
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

    /** Where they welcome others. */
    Optional<CountryCode> host(Profile profile) {
        return Optional.ofNullable(hosts.get(profile));
    }
}
