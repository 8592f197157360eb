package org.aidememoire.reading.find;

import org.aidememoire.reading.rule.RuleMatch;

/**
 * Hears what finders make of the words that rules match, for whoever wants to see why a claim was found or was not. It
 * changes nothing.
 */
public interface Trail {
    /** Hears nothing, which is what reading does. */
    Trail NONE = new Trail() {
        @Override
        public void matched(RuleMatch match) {}

        @Override
        public void dropped(RuleMatch match, String why) {}
    };

    /** The words of {@code match} may make a claim. */
    void matched(RuleMatch match);

    /** Something that {@code match} could have made became no claim, because of {@code why}. */
    void dropped(RuleMatch match, String why);
}
