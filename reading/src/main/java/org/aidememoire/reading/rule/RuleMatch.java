package org.aidememoire.reading.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match;
import org.aidememoire.reading.pattern.Match.Stretch;

/**
 * Where a rule matched.
 *
 * @param rule the rule
 * @param sentence the sentence
 * @param match the tokens
 */
public record RuleMatch(Rule rule, ReadSentence sentence, Match match) {
    /** The stretch that the pattern calls {@code name}. */
    public Optional<Stretch> group(String name) {
        return match.group(name);
    }

    /** The longest mention of a class that starts where the group {@code name} starts and ends within it. */
    public <M extends Mention> Optional<M> mention(String name, Class<M> type) {
        return group(name).flatMap(stretch -> sentence.startingAt(stretch.from(), type)
                .filter(mention -> mention.to() <= stretch.to())
                .findFirst());
    }

    /** The mentions of a class that lie within the group {@code name}. */
    public <M extends Mention> Stream<M> mentionsWithin(String name, Class<M> type) {
        return group(name).stream().flatMap(stretch -> sentence.all(type)
                .filter(mention -> mention.from() >= stretch.from() && mention.to() <= stretch.to()));
    }
}
