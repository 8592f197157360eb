package org.aidememoire.desk.why;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which sentences are to be explained.
 *
 * @param words those that hold these words
 * @param all every one, and not only those that a rule matched
 */
public record Chosen(Optional<String> words, boolean all) implements Predicate<WhySentence> {
    @Override
    public boolean test(WhySentence sentence) {
        return words.map(sentence::holds).orElse(all || sentence.told());
    }
}
