package org.aidememoire.reading.find;

import java.util.function.Supplier;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RuleMatch;

/**
 * Hears what finders make of the words that rules match, for whoever wants to see why a claim was found or was not. It
 * changes nothing.
 */
public interface Trail {
    /** Hears nothing, which is what reading does. */
    Trail NONE = new Trail() {
        @Override
        public void reads(Account report) {}

        @Override
        public void matched(RuleMatch match) {}

        @Override
        public void dropped(RuleName rule, ReadSentence sentence, int at, Supplier<String> why) {}
    };

    /** Finders are about to read {@code report}. */
    void reads(Account report);

    /** The words of {@code match} may make a claim. */
    void matched(RuleMatch match);

    /**
     * Something that {@code rule} could have made of the words at the token {@code at} became no claim.
     *
     * @param why the reason, for a person to read; asked for only where somebody wants to know it
     */
    void dropped(RuleName rule, ReadSentence sentence, int at, Supplier<String> why);
}
