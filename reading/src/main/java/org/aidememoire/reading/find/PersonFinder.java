package org.aidememoire.reading.find;

import java.util.List;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.reading.name.Introduction;
import org.aidememoire.reading.name.Named;
import org.aidememoire.reading.sentence.Sentence;

/** Makes claims of the people that a report names: each once, where it introduces them. Thread-safe. */
public final class PersonFinder {
    private static final String FAMILY = "people";

    /** Everyone in {@code named}, in the order of first mention. */
    public List<FoundPerson> find(Named named) {
        return named.introductions().stream()
                .map(introduction -> found(introduction, named))
                .toList();
    }

    private static FoundPerson found(Introduction introduction, Named named) {
        Sentence sentence = named.sentences().get(introduction.sentence()).sentence();
        return new FoundPerson(
                introduction.person(),
                introduction.sentence(),
                sentence.token(introduction.from()).start(),
                sentence.token(introduction.to() - 1).end(),
                new RuleName(FAMILY, introduction.rule()));
    }
}
