package org.aidememoire.reading.explain;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.pattern.MatchedPart;
import org.aidememoire.reading.rule.Rule;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * A rule and the words that it matched.
 *
 * @param rule the rule
 * @param sentence the number of the sentence that it matched in
 * @param from the first word
 * @param to after the last
 * @param parts the words that each part of its pattern took
 */
public record MatchedRule(Rule rule, int sentence, int from, int to, List<Part> parts) {
    /**
     * A part of a pattern and its words.
     *
     * @param pattern the part as it is written
     * @param depth in how many groups of the pattern it stands
     * @param words what it took, with a space between; empty where it took nothing
     */
    public record Part(String pattern, int depth, String words) {}

    /** Copies the parts. */
    public MatchedRule {
        parts = List.copyOf(parts);
    }

    static MatchedRule of(RuleMatch match) {
        Sentence sentence = match.sentence().sentence();
        List<Part> parts = new ArrayList<>();
        for (MatchedPart part : match.parts()) {
            parts.add(new Part(part.pattern(), part.depth(), words(sentence, part.words())));
        }
        return new MatchedRule(
                match.rule(),
                sentence.number(),
                match.match().from(),
                match.match().to(),
                parts);
    }

    private static String words(Sentence sentence, Stretch stretch) {
        return String.join(
                " ",
                sentence.tokens().subList(stretch.from(), stretch.to()).stream()
                        .map(token -> token.word())
                        .toList());
    }
}
