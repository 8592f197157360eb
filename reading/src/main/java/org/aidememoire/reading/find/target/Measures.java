package org.aidememoire.reading.find.target;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.date.Horizons;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/** What a quantity counts, what it is for, and by when it is to be reached. */
final class Measures {
    private static final int LONGEST = 5;
    private static final int FAR = 14;
    private static final Set<String> ENDS = Set.of(",", ";", ".", "over", "by", "within", "before", "until", "next");

    private final Set<String> uncounted;
    private final Horizons horizons;

    Measures(Set<String> uncounted, Horizons horizons) {
        this.uncounted = uncounted;
        this.horizons = horizons;
    }

    /** The noun phrase after a number, up to the plural that it counts: "additional Syrian refugees", "MW". */
    Optional<Stretch> counted(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST); at++) {
            boolean plural =
                    sentence.token(at).tag().matches("NNP?S") || (sentence.tagged(at, "NN") && unit(sentence, at));
            boolean more = sentence.tagged(at + 1, "NN");
            if (plural && !more) {
                return uncounted.contains(sentence.token(at).lemma())
                        ? Optional.empty()
                        : Optional.of(new Stretch(from, at + 1));
            }
            boolean qualifier = sentence.tagged(at, "JJ")
                    || sentence.tagged(at, "NN")
                    || sentence.tagged(at, "VB")
                    || sentence.tagged(at, "HYPH")
                    || sentence.tagged(at, "POS");
            if (!qualifier) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean unit(Sentence sentence, int index) {
        return Set.of("mw", "gw", "kw", "km", "people", "megawatts", "tons")
                .contains(sentence.token(index).form());
    }

    /** What a sum is for: the words after "for", "to", "in" or "towards". */
    Optional<Stretch> purpose(ReadSentence read, int from, int to) {
        Sentence sentence = read.sentence();
        int at = to;
        while (at < Math.min(sentence.size(), to + FAR) && !opens(sentence, at)) {
            if (sentence.is(at, ".") || sentence.is(at, ";")) {
                return Optional.empty();
            }
            at++;
        }
        int start = at + 1;
        int end = start;
        while (end < sentence.size() && !ENDS.contains(sentence.token(end).form())) {
            end++;
        }
        return at < Math.min(sentence.size(), to + FAR) && end > start
                ? Optional.of(new Stretch(start, end))
                : Optional.empty();
    }

    private static boolean opens(Sentence sentence, int at) {
        boolean time = sentence.is(at, "for") && sentence.tagged(at + 1, "CD");
        return !time
                && (sentence.is(at, "for")
                        || sentence.is(at, "to")
                        || sentence.is(at, "in")
                        || sentence.is(at, "towards"));
    }

    /** By when, as written: after the quantity, else before it. */
    Optional<Stretch> horizon(ReadSentence read, int from, int to) {
        int size = read.sentence().size();
        return horizons.find(read, to, size).or(() -> horizons.find(read, 0, from));
    }
}
