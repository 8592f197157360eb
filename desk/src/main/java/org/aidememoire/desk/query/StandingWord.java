package org.aidememoire.desk.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aidememoire.register.follow.CommitmentStanding.Standing;

/**
 * How a commitment can stand, in a word or two.
 *
 * @param word as {@link Facet#STANDING} has it
 */
public record StandingWord(String word) {
    /** All that there are. */
    public static final List<StandingWord> KNOWN = Arrays.stream(Standing.values())
            .map(standing -> new StandingWord(standing.word()))
            .toList();

    /** The one that is typed as {@code text}, with hyphens or with blanks. */
    public static Optional<StandingWord> typed(String text) {
        return KNOWN.stream()
                .filter(known -> known.typed().equals(text.replace(' ', '-')))
                .findFirst();
    }

    /** How it is typed where a blank would end the word. */
    public String typed() {
        return word.replace(' ', '-');
    }
}
