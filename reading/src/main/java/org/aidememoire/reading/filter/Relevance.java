package org.aidememoire.reading.filter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.name.NameFinder;
import org.aidememoire.reading.sentence.Folded;

/**
 * Tells general news from reports that can tell of dealings between states, before anything costly is done with them: a
 * report is worth reading that speaks of two states and of statecraft, or of "both countries", an embassy, a treaty. A look
 * at its words is enough, no tagging. Thread-safe.
 */
public final class Relevance {
    /** Shorter texts, in UTF-16 code units, are read in any case: they say too little to be judged, and cost little. */
    private static final int SHORT = 500;

    private final NameFinder names;
    private final Pattern betweenStates;
    private final Pattern statecraft;

    /** @param names knows the states and their unions */
    public Relevance(NameFinder names) {
        this.names = names;
        Map<String, String> lists = lists();
        this.betweenStates = anyOf(Objects.requireNonNull(lists.get("between-states")));
        this.statecraft = anyOf(Objects.requireNonNull(lists.get("statecraft")));
    }

    /** Whether a report of this clean text may tell of dealings between states. */
    public boolean of(String text, ReportMetadata metadata) {
        if (text.length() < SHORT) {
            return true;
        }
        String words = metadata.title().map(title -> title + "\n" + text).orElse(text);
        String folded = Folded.of(words).text().toLowerCase(Locale.ROOT);
        return betweenStates.matcher(folded).find()
                || statecraft.matcher(folded).find() && names.statesIn(words) > 1;
    }

    private static Pattern anyOf(String phrases) {
        return Pattern.compile(Arrays.stream(phrases.split("\\s*,\\s*", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** The phrases of each list, separated by commas. */
    private static Map<String, String> lists() {
        Map<String, String> lists = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Relevance.class.getResourceAsStream("dealings.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String list = "";
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    list = line.substring(1, line.indexOf(']'));
                } else if (!line.startsWith("#")) {
                    lists.merge(list, line, (before, more) -> before + "," + more);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("dealings.txt cannot be read", e);
        }
        return lists;
    }
}
