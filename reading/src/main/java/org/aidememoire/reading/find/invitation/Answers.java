package org.aidememoire.reading.find.invitation;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.Rule;
import org.aidememoire.reading.rule.RulesFile;

/** Finds the answer to an invitation after it: "The latter gladly accepted the invitation". */
final class Answers {
    private static final int SENTENCES = 2;

    private final List<Rule> rules;

    Answers(RulesFile rules) {
        this.rules = rules.rules().stream()
                .filter(rule -> rule.setting("answer").isPresent())
                .toList();
    }

    /** The answer later in the sentence of {@code offer}, or in one of the next two. */
    Acceptance to(Offer offer, List<ReadSentence> sentences) {
        int number = offer.read().sentence().number();
        for (int i = number; i <= Math.min(number + SENTENCES, sentences.size() - 1); i++) {
            Optional<Acceptance> answer = in(sentences.get(i), i == number ? offer.to() : 0);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return Acceptance.UNSTATED;
    }

    private Optional<Acceptance> in(ReadSentence read, int from) {
        return rules.stream()
                .filter(rule -> rule.matches(read).stream()
                        .anyMatch(match -> match.match().from() >= from))
                .findFirst()
                .flatMap(rule -> rule.setting("answer"))
                .map(Acceptance::of);
    }
}
