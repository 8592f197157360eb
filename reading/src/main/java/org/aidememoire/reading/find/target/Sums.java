package org.aidememoire.reading.find.target;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * What a sum of money is: the gift that it is called, what it is for, or both: "a grant of 3 million euros for wells" is a
 * "grant for wells".
 *
 * @param gifts nouns of gifts and loans
 */
record Sums(Set<String> gifts) {
    private static final int FAR = 14;
    private static final int NEAR = 5;
    private static final Set<String> OPENERS = Set.of("for", "to", "in", "towards", "toward");
    private static final Set<String> BETWEEN =
            Set.of("of", "up", "to", "worth", "about", "some", "over", "totalling", "more", "than");
    private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", "—", "–");
    private static final Set<String> ENDS = Set.of(
            ",", ";", ".", ":", "(", "over", "by", "within", "before", "until", "next", "where", "which", "who",
            "while", "per");

    /** The words for the sum from {@code from} to {@code to}. */
    Optional<String> of(Account account, ReadSentence read, int from, int to) {
        Optional<Stretch> gift = giftBefore(read.sentence(), from).or(() -> giftAfter(read.sentence(), to));
        Optional<Stretch> purpose = purpose(
                read.sentence(), gift.map(Stretch::to).filter(end -> end > to).orElse(to));
        if (gift.isEmpty()) {
            return purpose.map(stretch -> Wording.of(account, read, plain(read.sentence(), stretch)));
        }
        String name = Wording.of(account, read, gift.get());
        return Optional.of(purpose.map(stretch -> name + " " + Wording.of(account, read, stretch))
                .orElse(name));
    }

    /** "a grant of up to", "Line of Credit of". */
    private Optional<Stretch> giftBefore(Sentence sentence, int from) {
        int at = from - 1;
        while (at > 0 && BETWEEN.contains(sentence.token(at).form())) {
            at--;
        }
        boolean gift =
                at >= 0 && at < from - 1 && gifts.contains(sentence.token(at).lemma());
        if (!gift) {
            return Optional.empty();
        }
        boolean line = sentence.is(at - 1, "of") && sentence.is(at - 2, "line");
        return Optional.of(new Stretch(line ? at - 2 : at, at + 1));
    }

    /** "30 million kroner contribution". */
    private Optional<Stretch> giftAfter(Sentence sentence, int to) {
        int start = sentence.is(to, "-") ? to + 1 : to;
        for (int at = start; at < Math.min(sentence.size(), start + NEAR); at++) {
            if (gifts.contains(sentence.token(at).lemma())) {
                return Optional.of(new Stretch(start, at + 1));
            }
            if (!sentence.tagged(at, "NN") && !sentence.tagged(at, "JJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Without its "for" and "the". */
    private static Stretch plain(Sentence sentence, Stretch purpose) {
        int at = purpose.from() + 1;
        return new Stretch(sentence.tagged(at, "DT") && purpose.to() > at + 1 ? at + 1 : at, purpose.to());
    }

    /** From the word that opens it: "for wells", "to build wells". */
    private static Optional<Stretch> purpose(Sentence sentence, int to) {
        int last = Math.min(sentence.size(), to + FAR);
        for (int at = to; at < last; at++) {
            if (CLAUSE_ENDS.contains(sentence.token(at).form())) {
                return Optional.empty();
            }
            if (opens(sentence, at)) {
                int end = end(sentence, at + 1);
                return end > at + 1 ? Optional.of(new Stretch(at, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Sentence sentence, int at) {
        boolean time = sentence.tagged(at + 1, "CD") || sentence.is(at + 1, "next");
        return OPENERS.contains(sentence.token(at).form()) && !time;
    }

    /** "for seeds announced by Spain". */
    private static boolean doneBy(Sentence sentence, int at) {
        return sentence.tagged(at, "VB") && sentence.is(at + 1, "by");
    }

    private static int end(Sentence sentence, int start) {
        int end = start;
        while (end < sentence.size() && !ENDS.contains(sentence.token(end).form()) && !doneBy(sentence, end)) {
            end++;
        }
        boolean year = end > start + 1 && sentence.tagged(end - 1, "CD") && sentence.tagged(end - 2, "IN");
        return year ? end - 2 : end;
    }
}
