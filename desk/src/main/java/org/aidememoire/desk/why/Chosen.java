package org.aidememoire.desk.why;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which sentences are to be explained.
 *
 * @param words those that hold these words, whatever they say
 * @param all every one, and not only those that make claims
 */
public record Chosen(Optional<String> words, boolean all) implements Predicate<WhySentence> {
    @Override
    public boolean test(WhySentence sentence) {
        return words.map(sentence::holds).orElse(all || !sentence.claims().isEmpty());
    }

    /** Whether what made no claim is to be told, beside a sentence's claims. */
    public boolean dropped() {
        return all || words.isPresent();
    }
}
