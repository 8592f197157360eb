package org.aidememoire.reading.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.reading.sentence.Folded;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** The word lists of {@code words.txt}, and the reading of this package's data files. */
final class Words {
    private final Map<String, Set<String>> lists;

    private Words(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    static Words standard() {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                current = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new LinkedHashSet<>());
            } else {
                for (String word : items(line)) {
                    current.add(Folded.word(word));
                }
            }
        }
        Set<String> given = new LinkedHashSet<>();
        lines("given-names.txt").forEach(line -> items(line).forEach(name -> given.add(Folded.word(name))));
        lists.put("given-name", given);
        return new Words(lists);
    }

    /** Whether the token, or its lemma, is in the list. */
    boolean in(String list, Token token) {
        Set<String> words = list(list);
        return words.contains(token.form()) || words.contains(token.lemma());
    }

    /** Whether there is such a token and its form is in the list. */
    boolean in(String list, Sentence sentence, int index) {
        return index >= 0
                && index < sentence.size()
                && list(list).contains(sentence.token(index).form());
    }

    /** Whether the folded phrase is in the list. */
    boolean in(String list, String folded) {
        return list(list).contains(folded);
    }

    private Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no such list of words: " + name);
        }
        return words;
    }

    /** The lines of a data file, without comments and empty lines. */
    static List<String> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("a data file is missing: " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data file " + file, e);
        }
    }

    /** The fields of a line, which bars separate; at least {@code least}, the missing ones empty. */
    static List<String> fields(String line, int least) {
        String[] fields = line.split("\\|", -1);
        String[] padded = Arrays.copyOf(fields, Math.max(least, fields.length));
        return Arrays.stream(padded)
                .map(field -> field == null ? "" : field.strip())
                .toList();
    }

    /** The items of a field, which commas separate. */
    static List<String> items(String field) {
        return Arrays.stream(field.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
