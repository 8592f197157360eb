package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;

/**
 * Unions of states that deal with a state as another state would, after {@code blocs.txt}: "the EU and Australia agreed".
 * Immutable; thread-safe.
 */
public final class Blocs {
    private static final int LEAST = 3;
    private static final int LEAST_BESIDE_ONE = 2;

    private final Map<String, String> fullNames = new HashMap<>();
    private final Set<String> organs = new HashSet<>();

    /** Those of the list. */
    public Blocs() {
        for (String line : Words.lines("blocs.txt")) {
            List<String> fields = Words.fields(line, 2);
            List<String> names = Words.items(fields.get(0));
            organs.addAll(Words.items(fields.get(1)));
            names.forEach(name -> fullNames.put(name, names.get(0)));
            organs.forEach(organ -> fullNames.putIfAbsent(organ, names.get(0)));
        }
    }

    /** The sentences with each bloc under the fullest name that the report has for it. */
    List<NamedSentence> underOneName(List<NamedSentence> sentences) {
        Map<String, String> fullest = fullest(sentences);
        return sentences.stream().map(sentence -> renamed(sentence, fullest)).toList();
    }

    /**
     * The states, and among the first two of them the bloc that the report is about as much as about a state.
     *
     * @param states the most prominent first
     */
    List<Party> sides(List<NamedSentence> sentences, List<CountryCode> states) {
        List<Party> sides = new ArrayList<>(NameFinder.states(states));
        long second = states.size() < 2
                ? 0
                : mentions(sentences, CountryMention.class)
                        .filter(country -> country.code().equals(states.get(1)))
                        .count();
        mostNamed(sentences)
                .filter(bloc -> bloc.getValue() >= (states.size() == 1 ? LEAST_BESIDE_ONE : LEAST)
                        && bloc.getValue() >= 2 * second)
                .ifPresent(bloc -> sides.add(Math.min(1, sides.size()), new Party.Body(bloc.getKey())));
        return List.copyOf(sides);
    }

    /** Whether {@code party} is a bloc. */
    public boolean contains(Party party) {
        return party instanceof Party.Body && fullNames.containsKey(party.label());
    }

    /** The state or bloc that is named. */
    Optional<Party> sideOf(Mention mention) {
        if (mention instanceof CountryMention country) {
            return Optional.of(new Party.State(country.code()));
        }
        return mention instanceof BodyMention body
                ? Optional.ofNullable(fullNames.get(body.name())).map(Party.Body::new)
                : Optional.empty();
    }

    private Optional<Map.Entry<String, Integer>> mostNamed(List<NamedSentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        blocs(sentences).forEach(body -> counts.merge(body.name(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    }

    private Map<String, String> fullest(List<NamedSentence> sentences) {
        Map<String, String> fullest = new HashMap<>();
        blocs(sentences)
                .map(BodyMention::name)
                .filter(name -> !organs.contains(name))
                .sorted(Comparator.comparingInt(String::length))
                .forEach(name -> fullest.put(fullName(name), name));
        return fullest;
    }

    private NamedSentence renamed(NamedSentence sentence, Map<String, String> fullest) {
        List<Mention> named = sentence.named().stream()
                .map(mention -> mention instanceof BodyMention body && fullNames.containsKey(body.name())
                        ? body.called(fullest.getOrDefault(fullName(body.name()), fullName(body.name())))
                        : mention)
                .toList();
        return new NamedSentence(sentence.asWritten(), sentence.sentence(), named, sentence.posts());
    }

    private String fullName(String name) {
        return fullNames.getOrDefault(name, name);
    }

    private Stream<BodyMention> blocs(List<NamedSentence> sentences) {
        return mentions(sentences, BodyMention.class).filter(body -> fullNames.containsKey(body.name()));
    }

    private static <M extends Mention> Stream<M> mentions(List<NamedSentence> sentences, Class<M> type) {
        return sentences.stream()
                .flatMap(sentence -> sentence.named().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
