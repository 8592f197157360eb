package org.aidememoire.reading.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.TokenPattern;

/**
 * One rule of a rules file.
 *
 * @param name what evidence calls it
 * @param pattern the words that it looks for
 * @param settings what it says of the claims it finds, such as {@code kind: meeting}
 * @param examples short texts with what must, or must not, be found in them
 * @param origin where it is written
 */
public record Rule(
        RuleName name, TokenPattern pattern, Map<String, String> settings, List<Example> examples, Origin origin) {
    /** Copies the settings and examples. */
    public Rule {
        settings = Map.copyOf(settings);
        examples = List.copyOf(examples);
    }

    /** What the rule says under {@code key}. */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** Every match in {@code sentence}, from left to right, none overlapping another. */
    public List<RuleMatch> matches(ReadSentence sentence) {
        return pattern.matches(sentence).stream()
                .map(match -> new RuleMatch(this, sentence, match))
                .toList();
    }
}
