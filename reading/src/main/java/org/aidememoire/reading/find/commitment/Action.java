package org.aidememoire.reading.find.commitment;

import java.util.List;
import org.aidememoire.reading.mention.PartyMention;

/**
 * The words of one action in a sentence.
 *
 * @param from first token
 * @param to after the last token
 * @param subjects who is to act, where the words say so apart from the cue's own subject
 * @param negative whether it is not to be done
 */
record Action(int from, int to, List<PartyMention> subjects, boolean negative) {
    Action {
        subjects = List.copyOf(subjects);
    }

    boolean overlaps(Action other) {
        return from < other.to && other.from < to;
    }
}
