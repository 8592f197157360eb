package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Those whom a report does not name because its readers know them: "The Secretary spoke with", "received by the Shah". */
final class UnnamedHolders {
    private static final int NEAR = 4;
    private static final int BEFORE = 6;

    private final Set<String> posts;
    private final Set<String> delegates;

    UnnamedHolders(RulesFile rules) {
        this.posts = Set.copyOf(rules.list("posts"));
        this.delegates = Set.copyOf(rules.list("delegates"));
    }

    /** Whether such a holder, or the speaker ("I met"), is the subject of the frame's verb. */
    boolean subject(Frame frame, Optional<Stretch> subject) {
        if (frame.part("subject").isEmpty()) {
            return false;
        }
        Sentence sentence = frame.sentence();
        int last = last(frame);
        boolean speaker = IntStream.range(Math.max(0, last - BEFORE), last + 1)
                .anyMatch(i -> sentence.is(i, "i") || sentence.is(i, "we"));
        return speaker || (subject.isEmpty() && post(sentence, last));
    }

    /** Whether the speaker is the subject, even where the report names that person: "Mr Straw: I met". */
    boolean speaks(Frame frame) {
        return frame.part("subject").isPresent()
                && (frame.sentence().is(last(frame), "i") || frame.sentence().is(last(frame), "we"));
    }

    /** The token before the verb and its auxiliaries. */
    private static int last(Frame frame) {
        Sentence sentence = frame.sentence();
        return Actors.beforeAuxiliaries(sentence, Actors.sharing(sentence, frame.head())) - 1;
    }

    /** Whether such a holder stands in the complement: "was received by the Shah". */
    boolean at(Frame frame, Complement complement) {
        return frame.part(complement.preposition()).isPresent()
                && Actors.within(frame.read(), complement.from(), complement.to())
                        .isEmpty()
                && IntStream.range(complement.from(), Math.min(complement.from() + NEAR, complement.to()))
                        .anyMatch(i -> post(frame.sentence(), i));
    }

    /** "the Foreign Minister of Laos": a mention of a state by the holder of one of its posts. */
    boolean standsFor(Sentence sentence, PartyMention mention) {
        if (mention instanceof GroupMention
                && IntStream.range(mention.from(), mention.to())
                        .anyMatch(i -> delegates.contains(sentence.token(i).lemma()))) {
            return true; // "a Kenyan delegation", "a delegation from Kenya"
        }
        return mention instanceof GroupMention
                && mention.participants().size() == 1
                && sentence.is(mention.from(), "the")
                && IntStream.range(mention.from(), mention.to()).anyMatch(i -> post(sentence, i));
    }

    /** A post in capitals, spoken of as known: "The Deputy Secretary", "Prime Minister". */
    private boolean post(Sentence sentence, int at) {
        return at >= 0
                && sentence.token(at).capitalised()
                && posts.contains(sentence.token(at).form())
                && !sentence.tagged(at + 1, "POS");
    }
}
