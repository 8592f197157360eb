package org.aidememoire.reading.name;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;

/** Weighs the countries that a report names and says which it is about. */
final class Sides {
    private static final int HEADLINE = 4;
    private static final int PERSON = 3;
    private static final int OUTLET = 1;
    private static final int OPENING = 2;
    private static final int OPENING_SENTENCES = 3;
    private static final double AGAINST_FIRST = 0.12;

    private Sides() {}

    /** The countries of the report, the most prominent first. */
    static List<CountryCode> of(List<NamedSentence> sentences, Roster roster, Background background) {
        Map<CountryCode, Integer> weights = new LinkedHashMap<>();
        background.headlineCountries().forEach((code, count) -> weights.merge(code, count * HEADLINE, Integer::sum));
        for (NamedSentence sentence : sentences) {
            for (Mention mention : sentence.named()) {
                if (mention instanceof CountryMention country) {
                    int weight = sentence.sentence().number() < OPENING_SENTENCES ? OPENING : 1;
                    weights.merge(country.code(), weight, Integer::sum);
                }
            }
        }
        for (Profile profile : roster.profiles()) {
            profile.country().ifPresent(code -> weights.merge(code, PERSON, Integer::sum));
        }
        Optional<Integer> heaviest = weights.values().stream().max(Comparator.naturalOrder());
        background.outlet().filter(weights::containsKey).ifPresent(code -> weights.merge(code, OUTLET, Integer::sum));
        background.publisher().flatMap(Post::country).ifPresent(code -> weights.merge(code, HEADLINE, Integer::sum));
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= heaviest.orElse(0) * AGAINST_FIRST)
                .sorted(Map.Entry.<CountryCode, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
