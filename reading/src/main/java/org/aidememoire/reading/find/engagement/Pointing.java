package org.aidememoire.reading.find.engagement;

import java.util.Set;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.engagement.Occasion.Reference;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;

/** Reads how a mention points to an engagement: whether it tells of it, or speaks of it as known, or of another. */
final class Pointing {
    /** Words that open the account of what came next. */
    private static final Set<String> LATER = Set.of("later", "subsequently", "afterwards", "thereafter", "afterward");

    private final Account account;

    Pointing(Account account) {
        this.account = account;
    }

    /** How the words point to it. */
    Reference reference(Frame frame, NounGroup group, int end) {
        if (account.kind(frame.read()) == ParagraphKind.HEADING && !frame.has("recorded")) {
            return Reference.HEADLINE;
        }
        if (frame.has("implied")) {
            return Reference.IMPLIED;
        }
        if (frame.has("apart")
                || (frame.nominal() && edition(frame, group))
                || another(frame.sentence(), frame.nominal() ? frame.end() : end)) {
            return Reference.ANOTHER;
        }
        if (frame.nominal() && frame.has("row")) {
            return Reference.NUMBERED;
        }
        if (!frame.nominal() && LATER.contains(frame.sentence().token(0).form())) {
            return Reference.ANOTHER;
        }
        boolean known = group.definite() || atATime(frame.sentence(), group);
        return frame.nominal() && known ? Reference.KNOWN : Reference.TOLD;
    }

    /** "the 2025 meeting": one of a row. */
    private static boolean edition(Frame frame, NounGroup group) {
        return frame.read()
                .all(DateMention.class)
                .anyMatch(date -> date.duration().isEmpty()
                        && date.to() <= frame.noun()
                        && (date.from() >= group.from() || owns(frame.sentence(), date, group)));
    }

    /** "next year's meeting". */
    private static boolean owns(Sentence sentence, DateMention date, NounGroup group) {
        return sentence.tagged(date.to(), "POS") && date.to() >= group.from() - 1;
    }

    /** "had visited before", "the talks earlier that day", "previously met". */
    private static boolean another(Sentence sentence, int end) {
        return (sentence.is(end, "before") && !sentence.tagged(end + 1, "N") && !sentence.tagged(end + 1, "V"))
                || sentence.is(end, "earlier")
                || sentence.is(end, "previously")
                || sentence.is(end - 1, "earlier")
                || sentence.is(end - 1, "previously");
    }

    /** "ahead of talks", "before talks": they are those that the sentence speaks of. */
    static boolean atATime(Sentence sentence, NounGroup group) {
        int before = group.before();
        return sentence.is(before, "before")
                || sentence.is(before, "after")
                || sentence.is(before, "following")
                || sentence.is(before, "during")
                || (sentence.is(before, "of") && sentence.is(before - 1, "ahead"));
    }
}
