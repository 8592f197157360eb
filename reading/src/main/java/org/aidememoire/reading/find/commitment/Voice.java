package org.aidememoire.reading.find.commitment;

import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Folded;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** Who speaks in a report. A side's own "will" is a pledge; a reporter's "will" tells of a plan. */
final class Voice {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my");
    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "``", "''");

    private static final Pattern JOINT_DOCUMENTS =
            Pattern.compile("joint (press )?(statement|communique|declaration|vision)|memorandum of|action plan");

    private final boolean own;

    private Voice(boolean own) {
        this.own = own;
    }

    /** The voice of {@code account}: a side's own in a joint document, and where it says "I" or "we" outside quotations. */
    static Voice of(Account account) {
        boolean joint = account.report()
                .metadata()
                .title()
                .map(Folded::word)
                .filter(title -> JOINT_DOCUMENTS.matcher(title).find())
                .isPresent();
        return new Voice(joint
                || account.sentences().stream().map(ReadSentence::sentence).anyMatch(Voice::firstPerson));
    }

    private static boolean firstPerson(Sentence sentence) {
        return sentence.tokens().stream().noneMatch(token -> QUOTATION_MARKS.contains(token.word()))
                && sentence.tokens().stream().anyMatch(Voice::firstPerson);
    }

    private static boolean firstPerson(Token token) {
        return FIRST_PERSON.contains(token.form()) && token.tagged("PRP");
    }

    /** Whether a side itself, or an agreement of theirs, speaks in {@code sentence}. */
    boolean ownIn(Sentence sentence) {
        return own || sentence.is(0, "under") || sentence.is(0, "through");
    }
}
