package org.aidememoire.reading.find.mechanism;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.reading.find.phrase.OrdinalMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Which session of a mechanism a sentence speaks of: "the 48th meeting of", "the third summit", "for the 31st time". */
final class Sessions {
    private static final int REACH = 5;
    private static final Pattern NUMBERED = Pattern.compile("COP(\\d+)");

    private final Set<String> sittings;

    Sessions(Set<String> sittings) {
        this.sittings = sittings;
    }

    /** The session of the mechanism named from {@code from} to {@code to}, in a sentence whose ordinals are marked. */
    OptionalInt of(ReadSentence read, int from, int to) {
        return read.all(OrdinalMention.class)
                .filter(ordinal -> numbers(read.sentence(), ordinal, from, to))
                .mapToInt(OrdinalMention::value)
                .boxed()
                .findFirst()
                .or(() -> inaugural(read.sentence(), from))
                .or(() -> numbered(read.sentence(), from))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Optional<Integer> inaugural(Sentence sentence, int from) {
        boolean first = sentence.is(from - 1, "inaugural")
                || (sentence.is(from - 2, "inaugural") && sentence.tagged(from - 1, "JJ"));
        return first ? Optional.of(1) : Optional.empty();
    }

    /** "COP26": the number is in the name. */
    private static Optional<Integer> numbered(Sentence sentence, int from) {
        Matcher number = NUMBERED.matcher(sentence.token(from).word());
        return number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private boolean numbers(Sentence sentence, OrdinalMention ordinal, int from, int to) {
        boolean before = ordinal.to() <= from && ordinal.to() >= from - REACH && leadsTo(sentence, ordinal.to(), from);
        boolean within = ordinal.from() >= from && ordinal.to() < to && !sentence.is(ordinal.to(), "century");
        boolean after = ordinal.from() >= to && ordinal.from() <= to + REACH && sitting(sentence, ordinal, to);
        return before || within || after;
    }

    /** Between ordinal and name stand only qualifiers and the word for a sitting: "48th regular session of the". */
    private boolean leadsTo(Sentence sentence, int at, int from) {
        int sitting = at;
        while (sitting < from
                && !(sitting(sentence, sitting) && sentence.is(sitting + 1, "of"))
                && (sentence.tagged(sitting, "JJ") || sentence.tagged(sitting, "NNP"))) {
            sitting++;
        }
        if (sitting == from) {
            return true;
        }
        return sitting(sentence, sitting)
                && sentence.is(sitting + 1, "of")
                && (sitting + 2 == from || (sitting + 3 == from && sentence.tagged(sitting + 2, "DT")));
    }

    /** "met for the 31st time", "held its 5th session", "'s second meeting". */
    private boolean sitting(Sentence sentence, OrdinalMention ordinal, int to) {
        int noun = sentence.tagged(ordinal.to(), "JJ") ? ordinal.to() + 1 : ordinal.to();
        boolean own = sentence.is(ordinal.from() - 1, "its") || sentence.tagged(ordinal.from() - 1, "POS");
        boolean next = ordinal.from() == to && sitting(sentence, noun);
        return next || (own && sitting(sentence, noun)) || sentence.is(noun, "time");
    }

    private boolean sitting(Sentence sentence, int index) {
        return index < sentence.size()
                && sittings.contains(sentence.token(index).lemma());
    }
}
