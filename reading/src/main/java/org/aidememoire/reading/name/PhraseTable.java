package org.aidememoire.reading.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Phrases and what they stand for, looked up in sentences by their letters alone, so that diacritics, hyphens and the
 * tagger's way of splitting words do not matter. Immutable; thread-safe.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {
    /** A phrase found: the token after its last, and what it stands for. */
    record Hit<V>(int to, V value) {}

    private record Phrase<V>(V value, boolean capitalised, boolean capitals) {}

    private static final int SHORT = 4;
    private static final int MOST_TOKENS = 14;

    private final Map<String, Phrase<V>> phrases = new HashMap<>();
    private final int longest;

    /**
     * @param entries what stands for what; a phrase that begins with a capital is found only with one, and an
     *     abbreviation of up to four capitals only in capitals
     */
    PhraseTable(Map<String, V> entries) {
        entries.forEach((written, value) -> {
            String letters = Written.letters(written);
            boolean capitals = letters.length() <= SHORT && Written.capitals(written);
            boolean capitalised = Character.isUpperCase(written.codePointAt(0));
            phrases.putIfAbsent(letters, new Phrase<>(value, capitalised, capitals));
        });
        longest = phrases.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The longest phrase that starts at the token {@code from}. */
    Optional<Hit<V>> longestAt(Sentence sentence, int from) {
        StringBuilder letters = new StringBuilder();
        Hit<V> best = null;
        int end = Math.min(sentence.size(), from + MOST_TOKENS);
        for (int i = from; i < end && letters.length() <= longest; i++) {
            int before = letters.length();
            letters.append(Written.letters(sentence.token(i).form()));
            Phrase<V> phrase = letters.length() == before ? null : phrases.get(letters.toString());
            if (phrase != null && fits(phrase, sentence, from, i + 1)) {
                best = new Hit<>(i + 1, phrase.value());
            }
            if (before == 0 && letters.length() == 0) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean fits(Phrase<?> phrase, Sentence sentence, int from, int to) {
        if (phrase.capitals()) {
            return Written.capitals(Written.text(sentence, from, to));
        }
        return !phrase.capitalised() || sentence.token(from).capitalised();
    }
}
