package org.aidememoire.reading.name;

import java.util.List;
import java.util.Set;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.KnownPerson;
import org.aidememoire.reading.mention.ReadSentence;

/**
 * A report's sentences with everyone and everywhere they name.
 *
 * @param sentences in the order of the text
 * @param people everyone named, in the order of first mention
 * @param introductions where each of {@code people} is introduced, in the same order
 * @param sides the parties that the report is about, the most prominent first: usually two states
 * @param questions the numbers of the sentences that one who only asks says, such as an interviewer
 */
public record Named(
        List<ReadSentence> sentences,
        List<KnownPerson> people,
        List<Introduction> introductions,
        List<Party> sides,
        Set<Integer> questions) {
    /** Copies the lists. */
    public Named {
        sentences = List.copyOf(sentences);
        people = List.copyOf(people);
        introductions = List.copyOf(introductions);
        sides = List.copyOf(sides);
        questions = Set.copyOf(questions);
    }

    /** The same with {@code marked} in place of its sentences: the same sentences with more marked in them. */
    public Named withSentences(List<ReadSentence> marked) {
        return new Named(marked, people, introductions, sides, questions);
    }
}
