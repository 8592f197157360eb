package org.aidememoire.reading.find.commitment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Folded;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words by which each field of cooperation is known, from a data file. Words are looked up by their first word, so
 * the cost does not grow with the file.
 */
final class SectorWords {
    /** How far a sign tells of its sector. */
    enum Force {
        /** Alone makes an action one of the sector. */
        STRONG,
        /** Only leans towards it. */
        WEAK,
        /** Strong within an action, nothing around it. */
        WITHIN
    }

    /**
     * Words that tell of a sector.
     *
     * @param sector of which; nothing's is {@link #NOTHING}
     * @param words folded, as they stand one after another
     * @param tag how the first one's part of speech begins; empty for any
     * @param force how far they do
     */
    record Sign(Sector sector, List<String> words, String tag, Force force) {
        private boolean standsAt(Sentence sentence, int at) {
            if (!sentence.tagged(at, tag)) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!sentence.is(at + i, words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** As the file has it: rows of phrases, broken where they are for the eye. */
    private record File(
            List<List<String>> nothing, Map<String, Phrases> sectors, Set<String> giving, Set<String> sums) {}

    private record Phrases(
            List<List<String>> strong, @Nullable List<List<String>> weak, @Nullable List<List<String>> within) {}

    /** What {@link Sign}s that tell of no field have for a sector. */
    static final Sector NOTHING = new Sector("nothing");

    private static final Pattern HYPHEN = Pattern.compile("-");
    /** How near after its verb a sum is its object. */
    private static final int GIFT = 12;

    private final Map<String, List<Sign>> signs = new HashMap<>();
    private final Set<String> giving;
    private final Set<String> sums;

    private SectorWords(File file) {
        giving = Set.copyOf(file.giving());
        sums = Set.copyOf(file.sums());
        add(NOTHING, Force.STRONG, file.nothing());
        file.sectors().forEach((name, phrases) -> {
            Sector sector = new Sector(name);
            add(sector, Force.STRONG, phrases.strong());
            add(sector, Force.WEAK, phrases.weak());
            add(sector, Force.WITHIN, phrases.within());
        });
    }

    /** The words that come with the reader. */
    static SectorWords standard() {
        try (InputStream content = SectorWords.class.getResourceAsStream("sectors.yaml")) {
            if (content == null) {
                throw new IllegalStateException("sectors.yaml is not on the class path");
            }
            return new SectorWords(new YAMLMapper().readValue(content, File.class));
        } catch (IOException e) {
            throw new UncheckedIOException("sectors.yaml", e);
        }
    }

    private void add(Sector sector, Force force, @Nullable List<List<String>> rows) {
        if (rows != null) {
            rows.forEach(row -> row.forEach(phrase -> add(sector, force, phrase)));
        }
    }

    /** Tokens may keep a hyphen or be split at it, and writers leave it out. */
    private void add(Sector sector, Force force, String phrase) {
        int slash = phrase.indexOf('/');
        String tag = slash < 0 ? "" : phrase.substring(slash + 1).toUpperCase(Locale.ROOT);
        String folded = Folded.word(slash < 0 ? phrase : phrase.substring(0, slash))
                .replace(",", " ,")
                .replace("'", " '");
        Stream.of(folded, folded.replace("-", " - "), folded.replace("-", " "))
                .distinct()
                .map(way -> new Sign(sector, List.of(way.split(" ")), tag, force))
                .forEach(sign -> signs.computeIfAbsent(sign.words().get(0), word -> new ArrayList<>())
                        .add(sign));
    }

    /**
     * The signs of the longest phrase that stands at {@code at}; all of them have equally many words. A single word in a
     * person's or a place's name tells nothing of the field: "Port-au-Prince".
     */
    List<Sign> at(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        Token token = sentence.token(at);
        List<Sign> standing = Stream.of(token.form(), token.lemma())
                .distinct()
                .flatMap(key -> signs.getOrDefault(key, List.of()).stream())
                .filter(sign -> sign.standsAt(sentence, at))
                .distinct()
                .toList();
        if (standing.isEmpty()) {
            standing = inParts(token);
        }
        int most = standing.stream().mapToInt(sign -> sign.words().size()).max().orElse(0);
        if (most == 1 && named(read, at)) {
            return List.of();
        }
        return standing.stream().filter(sign -> sign.words().size() == most).toList();
    }

    /** The signs of a compound's parts: "counter-terrorism". */
    private List<Sign> inParts(Token token) {
        if (token.form().indexOf('-') <= 0) {
            return List.of();
        }
        return HYPHEN.splitAsStream(token.form())
                .flatMap(part -> signs.getOrDefault(part, List.of()).stream())
                .filter(sign -> sign.words().size() == 1)
                .distinct()
                .toList();
    }

    private static boolean named(ReadSentence read, int at) {
        return read.mentions().stream()
                .filter(mention -> mention instanceof PlaceMention
                        || mention instanceof CountryMention
                        || mention instanceof PersonMention)
                .anyMatch(mention -> mention.covers(at));
    }

    /** Whether the tokens from {@code from} to before {@code to} give a sum: "provide a further A$215 million". */
    boolean gives(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> sentence.tagged(at, "V")
                        && giving.contains(sentence.token(at).lemma()))
                .anyMatch(verb -> IntStream.range(verb + 1, Math.min(to, verb + GIFT))
                        .anyMatch(at -> sums.contains(sentence.token(at).lemma())));
    }
}
