package org.aidememoire.desk.why;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.explain.ExplainedSentence;
import org.aidememoire.reading.sentence.Folded;

/**
 * A sentence and why it makes the claims that it makes, and no others.
 *
 * @param passage where it stands in the report as delivered
 * @param words its words with those marked that rules matched, their tags, and what they name
 * @param claims the claims that it makes, each with its rule
 * @param dropped the rules that matched and made no claim, each with the reason
 */
public record WhySentence(Passage passage, List<Line> words, List<WhyClaim> claims, List<Line> dropped) {
    /**
     * Why a claim was made.
     *
     * @param claim the claim
     * @param lines its rule, and what each part of the pattern matched
     */
    public record WhyClaim(Claim claim, List<Line> lines) {
        /** Copies the lines. */
        public WhyClaim {
            lines = List.copyOf(lines);
        }
    }

    /** Copies the lists. */
    public WhySentence {
        words = List.copyOf(words);
        claims = List.copyOf(claims);
        dropped = List.copyOf(dropped);
    }

    static WhySentence of(ExplainedSentence sentence) {
        WhyLines lines = new WhyLines(sentence);
        return new WhySentence(
                sentence.passage(),
                lines.words(),
                sentence.claims().stream()
                        .map(claim -> new WhyClaim(claim.claim(), lines.of(claim)))
                        .toList(),
                lines.dropped());
    }

    /** Whether a rule matched in it, or somebody was found. */
    public boolean told() {
        return !claims.isEmpty() || !dropped.isEmpty();
    }

    /** Why {@code claim} was made, where this sentence makes it. */
    public Optional<WhyClaim> claim(Claim claim) {
        return claims.stream()
                .filter(why -> why.claim().id().equals(claim.id()))
                .findFirst();
    }

    /** Whether {@code some} stands in it, white space, case and diacritics aside. */
    public boolean holds(String some) {
        return folded(passage.quote()).contains(folded(some));
    }

    private static String folded(String text) {
        return Folded.word(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
