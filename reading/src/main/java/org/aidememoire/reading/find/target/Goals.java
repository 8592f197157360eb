package org.aidememoire.reading.find.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.phrase.NounPhrases;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * What a goal is a goal for where its clause does not name it: "bilateral trade … they want it to reach 5 billion".
 *
 * @param measured nouns of what has goals: trade, exports, arrivals
 */
record Goals(Set<String> measured) {
    private static final NounPhrases PHRASES = NounPhrases.standard();

    /** The name of it, nearest before the token {@code at}, in its sentence or the one before. */
    Optional<String> before(Account account, ReadSentence read, int at) {
        return named(account, read, at).or(() -> previous(account, read)
                .flatMap(
                        sentence -> named(account, sentence, sentence.sentence().size())));
    }

    private static Optional<ReadSentence> previous(Account account, ReadSentence read) {
        int before = read.sentence().number() - 1;
        List<ReadSentence> sentences = account.sentences();
        return before < 0 ? Optional.empty() : Optional.of(sentences.get(before));
    }

    private Optional<String> named(Account account, ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        for (int i = Math.min(at, sentence.size()) - 1; i >= 0; i--) {
            boolean noun = measured.contains(sentence.token(i).lemma()) && sentence.tagged(i, "NN");
            if (noun && !sentence.tagged(i + 1, "NN")) {
                return Optional.of(Wording.of(account, read, new Stretch(PHRASES.start(read, i), i + 1)));
            }
        }
        return Optional.empty();
    }
}
