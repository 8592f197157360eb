package org.aidememoire.reading.name;

import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.sentence.Sentence;

/** Tells the states that a report is about from those that its sides speak of: "the crisis in Mali". */
final class Topics {
    private static final Set<String> TROUBLES = Set.of(
            "invasion",
            "war",
            "situation",
            "crisis",
            "conflict",
            "aggression",
            "attack",
            "violence",
            "unrest",
            "coup",
            "occupation",
            "fighting",
            "developments",
            "events",
            "threat",
            "hostilities");
    private static final Set<String> DISCUSSED = Set.of("discuss", "raise", "review", "cover", "address");
    private static final Set<String> OF = Set.of("of", "in", "against", "on", "from");
    private static final int OWNED = 5;

    private Topics() {}

    /** Whether {@code state} is named as the scene or author of a trouble: "the war in Mali", "Mali's brutal war". */
    static boolean about(Sentence sentence, CountryMention state) {
        int before = sentence.is(state.from() - 1, "the") ? state.from() - 2 : state.from() - 1;
        boolean scene = before > 0 && OF.contains(sentence.token(before).form()) && trouble(sentence, before - 1);
        boolean author = (sentence.is(state.to(), "'s") || sentence.is(state.to(), "'"))
                && IntStream.range(state.to() + 1, Math.min(state.to() + OWNED, sentence.size()))
                        .takeWhile(i -> !sentence.tagged(i, "V"))
                        .anyMatch(i -> trouble(sentence, i));
        boolean discussed = state.from() > 0
                && sentence.tagged(state.from() - 1, "V")
                && DISCUSSED.contains(sentence.token(state.from() - 1).lemma());
        return scene || author || discussed;
    }

    private static boolean trouble(Sentence sentence, int at) {
        return TROUBLES.contains(sentence.token(at).form())
                || TROUBLES.contains(sentence.token(at).lemma());
    }
}
