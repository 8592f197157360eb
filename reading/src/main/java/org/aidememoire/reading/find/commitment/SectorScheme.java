package org.aidememoire.reading.find.commitment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Folded;
import org.aidememoire.reading.sentence.Sentence;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The fields of cooperation and the words by which each is known, from a data file. Words are looked up by their first
 * word, so the cost does not grow with the scheme.
 */
final class SectorScheme {
    private static final int STRONG = 3;
    private static final int WEAK = 1;
    private static final int MOST = 3;
    private static final Sector POLITICAL = new Sector("political");
    private static final Sector GENERAL = new Sector("general");

    private final Map<String, List<Sign>> signs = new LinkedHashMap<>();

    private SectorScheme(Map<String, Map<String, List<String>>> scheme) {
        scheme.forEach((sector, words) -> {
            words.getOrDefault("strong", List.of()).forEach(phrase -> add(sector, phrase, STRONG));
            words.getOrDefault("weak", List.of()).forEach(phrase -> add(sector, phrase, WEAK));
        });
    }

    /** The scheme that comes with the reader. */
    static SectorScheme standard() {
        try (InputStream content = SectorScheme.class.getResourceAsStream("sectors.yaml")) {
            if (content == null) {
                throw new IllegalStateException("sectors.yaml is not on the class path");
            }
            return new SectorScheme(new YAMLMapper().readValue(content, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("sectors.yaml", e);
        }
    }

    private record Sign(Sector sector, List<String> words, int weight) {
        boolean standsAt(Sentence sentence, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!sentence.is(at + i, words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Score {
        private final int first;
        private int weight;

        private Score(int first) {
            this.first = first;
        }
    }

    private void add(String sector, String phrase, int weight) {
        List<String> words = List.of(Folded.word(phrase).split(" "));
        signs.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Sign(new Sector(sector), words, weight));
    }

    /**
     * The sectors of the tokens from {@code from} to before {@code to}: one to three, most telling first. Where those
     * words tell nothing, the rest of the sentence does: "in the field of culture, they will translate ten classics".
     */
    List<Sector> of(ReadSentence read, int from, int to) {
        Map<Sector, Score> scores = scores(read, from, to);
        return ranked(scores.isEmpty() ? scores(read, 0, read.sentence().size()) : scores);
    }

    private Map<Sector, Score> scores(ReadSentence read, int from, int to) {
        Sentence sentence = read.sentence();
        Map<Sector, Score> scores = new LinkedHashMap<>();
        int at = from;
        while (at < to) {
            List<Sign> here = named(read, at) ? List.of() : longest(sentence, at);
            for (Sign sign : here) {
                int place = at;
                scores.computeIfAbsent(sign.sector(), sector -> new Score(place)).weight += sign.weight();
            }
            at += here.isEmpty() ? 1 : here.get(0).words().size();
        }
        return scores;
    }

    /** Whether the token belongs to a name, which tells nothing of the field: "Port-au-Prince". */
    private static boolean named(ReadSentence read, int at) {
        return Stream.of(PlaceMention.class, CountryMention.class, PersonMention.class)
                .flatMap(read::all)
                .anyMatch(mention -> mention.covers(at));
    }

    /** The signs at {@code at} of the longest phrase that stands there. */
    private List<Sign> longest(Sentence sentence, int at) {
        List<Sign> standing = new ArrayList<>();
        for (String key : List.of(sentence.token(at).form(), sentence.token(at).lemma())) {
            for (Sign sign : signs.getOrDefault(key, List.of())) {
                if (sign.standsAt(sentence, at) && !standing.contains(sign)) {
                    standing.add(sign);
                }
            }
        }
        Optional<Integer> most =
                standing.stream().map(sign -> sign.words().size()).max(Comparator.naturalOrder());
        return standing.stream()
                .filter(sign -> sign.words().size() == most.orElse(0))
                .toList();
    }

    private static List<Sector> ranked(Map<Sector, Score> scores) {
        if (scores.isEmpty()) {
            return List.of(POLITICAL);
        }
        List<Sector> telling = scores.entrySet().stream()
                .filter(entry -> entry.getValue().weight >= STRONG)
                .filter(entry -> !entry.getKey().equals(GENERAL) || scores.size() == 1)
                .sorted(Comparator.comparingInt((Map.Entry<Sector, Score> entry) -> -entry.getValue().weight)
                        .thenComparingInt(entry -> entry.getValue().first))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        return List.of(scores.keySet().iterator().next());
    }
}
