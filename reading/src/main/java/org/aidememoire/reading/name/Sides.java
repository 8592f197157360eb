package org.aidememoire.reading.name;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.sentence.Sentence;

/** Weighs the countries that a report names and says which it is about. */
final class Sides {
    private static final int HEADLINE = 4;
    private static final int PERSON = 3;
    private static final int OUTLET = 1;
    private static final int OPENING = 2;
    private static final int OPENING_SENTENCES = 3;
    private static final int BETWEEN = 2;
    private static final double AGAINST_FIRST = 0.12;

    private Sides() {}

    /** The two of "relations between Chad and the Republic of Niger", which a third may only host or mediate. */
    private static List<CountryCode> between(NamedSentence named) {
        List<CountryMention> states = named.named().stream()
                .filter(CountryMention.class::isInstance)
                .map(CountryMention.class::cast)
                .filter(country -> country.form() == CountryMention.Form.NAME)
                .toList();
        return IntStream.range(1, states.size())
                .filter(i -> joined(named.sentence(), states.get(i - 1), states.get(i)))
                .boxed()
                .flatMap(i -> Stream.of(states.get(i - 1).code(), states.get(i).code()))
                .toList();
    }

    private static boolean joined(Sentence sentence, CountryMention one, CountryMention other) {
        int and = sentence.is(other.from() - 1, "the") ? other.from() - 2 : other.from() - 1;
        int between = sentence.is(one.from() - 1, "the") ? one.from() - 2 : one.from() - 1;
        return sentence.is(and, "and") && one.to() == and && sentence.is(between, "between");
    }

    /** The countries of the report, the most prominent first. */
    static List<CountryCode> of(List<NamedSentence> sentences, Roster roster, Background background) {
        Map<CountryCode, Integer> weights = new LinkedHashMap<>();
        background.headlineCountries().forEach((code, count) -> weights.merge(code, count * HEADLINE, Integer::sum));
        for (NamedSentence sentence : sentences) {
            between(sentence).forEach(code -> weights.merge(code, BETWEEN, Integer::sum));
            for (Mention mention : sentence.named()) {
                if (mention instanceof CountryMention country && !Topics.about(sentence.sentence(), country)) {
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
