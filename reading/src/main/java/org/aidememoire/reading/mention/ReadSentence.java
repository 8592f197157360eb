package org.aidememoire.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.reading.pattern.Marked;
import org.aidememoire.reading.sentence.Sentence;

/**
 * A sentence and what it names. Mentions may lie within one another ("Lao" in "the Lao leader").
 *
 * @param sentence the sentence
 * @param mentions in the order of the text, the longer first
 */
public record ReadSentence(Sentence sentence, List<Mention> mentions) implements Marked {
    /** Sorts the mentions. */
    public ReadSentence {
        mentions = mentions.stream().sorted(Mention.ORDER).toList();
    }

    /** The mentions of a class, in the order of the text. */
    public <M extends Mention> Stream<M> all(Class<M> type) {
        return mentions.stream().filter(type::isInstance).map(type::cast);
    }

    /** The mentions of a class that start at the token {@code from}, longest first. */
    public <M extends Mention> Stream<M> startingAt(int from, Class<M> type) {
        return all(type).filter(mention -> mention.from() == from);
    }

    /** The same sentence with more mentions. */
    public ReadSentence with(List<? extends Mention> more) {
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(more);
        return new ReadSentence(sentence, all);
    }

    @Override
    public List<Integer> ends(String type, int from) {
        List<Integer> ends = List.of();
        for (Mention mention : mentions) {
            if (mention.from() > from) {
                break;
            }
            if (mention.from() == from && mention.types().contains(type) && !ends.contains(mention.to())) {
                ends = ends.isEmpty() ? new ArrayList<>(2) : ends;
                ends.add(mention.to());
            }
        }
        return ends;
    }
}
