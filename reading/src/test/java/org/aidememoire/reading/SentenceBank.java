package org.aidememoire.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.reading.rule.Example;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Sentences of our own on which the reader is measured, by layer. */
final class SentenceBank {
    private static final double OVERLAP = 0.5;

    private SentenceBank() {}

    /**
     * How well the reader does.
     *
     * @param precision the share of what it found that is there
     * @param recall the share of what is there that it found
     */
    record Measure(double precision, double recall) {}

    private record Written(String text, Optional<String> published, Optional<List<Map<String, Object>>> finds) {
        Example example() {
            return new Example(text, published, finds.orElse(List.of()));
        }
    }

    static Measure measure(ClaimKind kind) {
        int there = 0;
        int found = 0;
        int right = 0;
        for (Example example : examples(kind)) {
            List<Map<String, Object>> open = new ArrayList<>(ExampleReading.found(kind, example));
            there += example.finds().size();
            found += open.size();
            for (Map<String, Object> expected : example.finds()) {
                Optional<Map<String, Object>> match = open.stream()
                        .filter(claim -> same(kind, expected, claim))
                        .findFirst();
                match.ifPresent(open::remove);
                right += match.isPresent() ? 1 : 0;
            }
        }
        return new Measure((double) right / found, (double) right / there);
    }

    private static List<Example> examples(ClaimKind kind) {
        try (InputStream file = SentenceBank.class.getResourceAsStream("bank/" + kind.plural() + ".yaml")) {
            List<Written> written =
                    new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<List<Written>>() {});
            return written.stream().map(Written::example).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the two are one claim, roughly as the annotation guidelines' score has it; attributes are left aside. */
    private static boolean same(ClaimKind kind, Map<String, Object> expected, Map<String, Object> found) {
        return switch (kind) {
            case COMMITMENT -> overlap(word(expected, "action"), word(found, "action"));
            case ENGAGEMENT -> word(expected, "kind").equals(word(found, "kind"));
            case PERSON -> within(word(expected, "name"), word(found, "name"));
            case TARGET -> word(expected, "value").equals(word(found, "value"));
            default -> within(word(expected, "quote"), word(found, "quote"));
        };
    }

    private static String word(Map<String, Object> claim, String key) {
        return String.valueOf(claim.get(key));
    }

    private static boolean within(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** Actions share half their words; one sentence hardly ever says the same words of two actions. */
    private static boolean overlap(String one, String other) {
        List<String> words = List.of(one.split("\\s+"));
        List<String> others = List.of(other.split("\\s+"));
        long shared = words.stream().filter(others::contains).count();
        return shared >= OVERLAP * (words.size() + others.size() - shared);
    }
}
