package org.aidememoire.reading.find.target;

import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/** The words of the report. */
final class Wording {
    private Wording() {}

    /** Those of {@code stretch}, as the clean text has them. */
    static String of(Account account, ReadSentence read, Stretch stretch) {
        Sentence sentence = read.sentence();
        return account.clean()
                .text()
                .substring(
                        sentence.token(stretch.from()).start(),
                        sentence.token(stretch.to() - 1).end());
    }
}
