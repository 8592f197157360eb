package org.aidememoire.reading.find.commitment;

import java.util.List;
import java.util.Set;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.commitment.SectorWords.Force;
import org.aidememoire.reading.find.commitment.SectorWords.Sign;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Tells the fields of cooperation of an action by its words and, where they settle nothing, by those around it. */
final class SectorScheme {
    private static final int MOST = 3;
    /** From words around an action less is to be concluded. */
    private static final int MOST_AROUND = 2;

    private static final double ALL = 1;
    /** What is said by the way: the terms, the aim and the setting of the action. */
    private static final double ASIDE = 0.5;

    private static final double SAME_SENTENCE = 0.5;
    private static final double EARLIER_SENTENCE = 0.3;
    private static final int EARLIER_SENTENCES = 3;

    private static final Set<String> OPENS_ASIDE = Set.of(
            "which",
            "who",
            "whose",
            "where",
            "whereby",
            "thereby",
            "when",
            "while",
            "until",
            "unless",
            "before",
            "after",
            "because",
            "as",
            "based",
            "following",
            "pursuant");
    private static final Set<String> OPENS_TERMS = Set.of("line", "accordance", "order");

    private static final Sector AID = new Sector("development-aid");

    private final SectorWords words = SectorWords.standard();

    private SectorScheme() {}

    /** The scheme that comes with the reader. */
    static SectorScheme standard() {
        return new SectorScheme();
    }

    /**
     * The sectors of the tokens from {@code from} to before {@code to}: one to three, most telling first. Where those words
     * settle nothing, the rest of the sentence does ("in the field of culture, they will publish ten classics"), then the
     * sentences or the heading before it ("they agreed to speed it up").
     */
    List<Sector> of(Account account, ReadSentence read, int from, int to) {
        SectorTally tally = new SectorTally();
        inside(tally, read, from, to);
        if (tally.settled()) {
            return tally.ranked(MOST);
        }
        around(tally, read, 0, from, SAME_SENTENCE);
        around(tally, read, to, read.sentence().size(), SAME_SENTENCE);
        int number = read.sentence().number();
        for (int i = number - 1; i >= Math.max(0, number - EARLIER_SENTENCES) && !tally.settled(); i--) {
            ReadSentence earlier = account.sentences().get(i);
            if (!isAbout(earlier.sentence(), read.sentence())) {
                break;
            }
            around(tally, earlier, 0, earlier.sentence().size(), EARLIER_SENTENCE);
        }
        return tally.ranked(MOST_AROUND);
    }

    /** Whether {@code earlier} can say what {@code sentence} is about: in one paragraph with it, or the heading above. */
    private static boolean isAbout(Sentence earlier, Sentence sentence) {
        return earlier.paragraph() == sentence.paragraph() || !earlier.is(earlier.size() - 1, ".");
    }

    private void inside(SectorTally tally, ReadSentence read, int from, int to) {
        if (words.gives(read.sentence(), from, to)) {
            tally.add(AID, true, ALL);
        }
        double share = ALL;
        int at = from;
        while (at < to) {
            share = at > from + 1 && opensAside(read.sentence(), at) ? ASIDE : share;
            List<Sign> signs = words.at(read, at);
            for (Sign sign : signs) {
                add(tally, sign, sign.force() != Force.WEAK, share);
            }
            at += signs.isEmpty() ? 1 : signs.get(0).words().size();
        }
    }

    private static boolean opensAside(Sentence sentence, int at) {
        if (OPENS_ASIDE.contains(sentence.token(at).form())) {
            return !sentence.is(at - 1, "such") && !sentence.is(at + 1, "well");
        }
        return sentence.is(at, "that") && sentence.tagged(at, "WDT")
                || sentence.is(at, ",") && sentence.tagged(at + 1, "VBG") && !sentence.is(at + 1, "including")
                || sentence.is(at, "in")
                        && at + 1 < sentence.size()
                        && OPENS_TERMS.contains(sentence.token(at + 1).form());
    }

    private void around(SectorTally tally, ReadSentence read, int from, int to, double share) {
        int at = from;
        while (at < to) {
            List<Sign> signs = words.at(read, at);
            for (Sign sign : signs) {
                if (sign.force() != Force.WITHIN) {
                    add(tally, sign, sign.force() == Force.STRONG, share);
                }
            }
            at += signs.isEmpty() ? 1 : signs.get(0).words().size();
        }
    }

    private static void add(SectorTally tally, Sign sign, boolean strong, double share) {
        if (!sign.sector().equals(SectorWords.NOTHING)) {
            tally.add(sign.sector(), strong, share);
        }
    }
}
