package org.aidememoire.reading.find.person;

import java.util.List;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.name.Introduction;

/** Makes claims of the people that a report names: each once, where it introduces them. */
public final class PersonFinder implements Finder<Person> {
    private static final String FAMILY = "people";

    @Override
    public List<Person> find(Account account) {
        return account.named().introductions().stream()
                .map(introduction -> person(account, introduction))
                .toList();
    }

    private static Person person(Account account, Introduction introduction) {
        ReadSentence read = account.sentences().get(introduction.sentence());
        return new Person(
                introduction.person().name(),
                introduction.person().offices(),
                account.evidence(
                        read,
                        introduction.from(),
                        introduction.to(),
                        new RuleName(FAMILY, introduction.rule()),
                        List.of()));
    }
}
