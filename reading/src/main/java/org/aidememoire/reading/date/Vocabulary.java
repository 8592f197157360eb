package org.aidememoire.reading.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of {@code words.yaml}. */
final class Vocabulary {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    private Vocabulary(JsonNode file) {
        for (Map.Entry<String, JsonNode> entry : file.properties()) {
            if (entry.getValue().isObject()) {
                Map<String, Integer> values = new HashMap<>();
                entry.getValue()
                        .properties()
                        .forEach(pair ->
                                values.put(pair.getKey(), pair.getValue().asInt()));
                numbers.put(entry.getKey(), Map.copyOf(values));
            } else {
                Set<String> words = new TreeSet<>();
                entry.getValue().values().forEach(word -> words.add(word.asString()));
                lists.put(entry.getKey(), Set.copyOf(words));
            }
        }
    }

    static Vocabulary load() {
        try (InputStream file = Vocabulary.class.getResourceAsStream("words.yaml")) {
            if (file == null) {
                throw new IllegalStateException("words.yaml is not on the class path");
            }
            return new Vocabulary(new YAMLMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("words.yaml cannot be read", e);
        }
    }

    /**
     * The words of the list {@code name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return words;
    }

    /**
     * The words of the table {@code name} and the numbers they stand for.
     *
     * @throws IllegalArgumentException if there is none
     */
    Map<String, Integer> table(String name) {
        Map<String, Integer> words = numbers.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return words;
    }
}
