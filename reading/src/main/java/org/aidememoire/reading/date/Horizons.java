package org.aidememoire.reading.date;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.pattern.TokenPattern;
import org.aidememoire.reading.sentence.Sentence;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Finds when an undertaking is due, as it is written: "2027" in "by 2027", "near term" in "in the near term", "over four
 * years", "as soon as possible", "before the rainy season". The patterns are those of {@code horizons.yaml}. Thread-safe.
 */
public final class Horizons {
    private static final String DUE = "due";

    private final DateExpressions dates;
    private final List<TokenPattern> passedOver;
    private final List<TokenPattern> patterns;

    /** Finds dates with {@code dates}. */
    public Horizons(DateExpressions dates) {
        this.dates = dates;
        Rules rules = Rules.load();
        this.passedOver = rules.compiled(rules.passedOver());
        this.patterns = rules.compiled(rules.due());
    }

    /**
     * The words that say when what {@code [from, to)} undertakes is due.
     *
     * @return a stretch within {@code [from, to)}
     */
    public Optional<Stretch> find(Sentence sentence, int from, int to) {
        return find(new ReadSentence(sentence, List.of()).with(dates.find(sentence, Optional.empty())), from, to);
    }

    /** The same in a sentence in which dates are marked already. */
    public Optional<Stretch> find(ReadSentence read, int from, int to) {
        return patterns.stream()
                .flatMap(pattern -> starts(pattern, read, from, to))
                .filter(due -> due.from() >= from && due.to() <= to)
                .filter(due -> !belongsElsewhere(read, due))
                .findFirst();
    }

    private boolean belongsElsewhere(ReadSentence read, Stretch due) {
        return passedOver.stream()
                .flatMap(pattern -> pattern.matches(read).stream())
                .anyMatch(other -> other.from() <= due.from() && due.from() < other.to());
    }

    private static Stream<Stretch> starts(TokenPattern pattern, ReadSentence read, int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(at -> pattern.matchAt(read, at).flatMap(match -> match.group(DUE)).stream());
    }

    /** The file {@code horizons.yaml}. */
    private record Rules(
            Map<String, List<String>> lists, @JsonProperty("passed-over") List<String> passedOver, List<String> due) {
        static Rules load() {
            try (InputStream file = Horizons.class.getResourceAsStream("horizons.yaml")) {
                if (file == null) {
                    throw new IllegalStateException("horizons.yaml is not on the class path");
                }
                return new YAMLMapper().readValue(file, Rules.class);
            } catch (IOException e) {
                throw new UncheckedIOException("horizons.yaml cannot be read", e);
            }
        }

        List<TokenPattern> compiled(List<String> sources) {
            return sources.stream()
                    .map(source -> TokenPattern.compile(source, lists))
                    .toList();
        }
    }
}
