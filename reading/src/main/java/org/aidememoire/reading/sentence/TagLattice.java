package org.aidememoire.reading.sentence;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;

/**
 * A sentence as the tagger weighs it: every word for each pair of tags that the two before it may have. A word that the model
 * does not know may have any of twenty-five, so that a table of numbers, a list of names or a paragraph in another language
 * would take fifty times as long as a sentence. Of such words in a row the first alone is weighed for all of them, those
 * after it for what their form speaks for.
 */
final class TagLattice extends TestSentence {
    /** The signs of which the model knows sixteen: a hyphen does not end a row of words that it does not know. */
    private static final int AMBIGUOUS = 12;

    /** The model knows no word with so many tags: what has more has all that there are for a word that it does not know. */
    private static final int UNKNOWN = 20;

    private static final String[] SIGN = {"SYM"};
    private static final String[] NUMBER = {"CD"};
    private static final String[] IN_OTHER_LETTERS = {"FW"};
    private static final String[] NAME = {"NNP", "NNPS", "NN", "NNS", "JJ", "VBN"};
    private static final String[] WORD = {"NN", "NNS", "JJ", "RB", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "FW"};
    private static final String[] WORD_AMONG_UNKNOWN = {"NN", "NNS", "JJ", "FW"};

    private String[][] weighed = {};
    private int next;
    private int unknownInARow;

    /** A sentence for {@code tagger}, of which {@link #tagSentence} may be asked once. */
    TagLattice(MaxentTagger tagger) {
        super(tagger);
    }

    /** Asked for many times; the positions before the first word and after the last have no tag to choose. */
    @Override
    protected String[] stringTagsAt(int position) {
        if (weighed.length == 0) {
            weighed = new String[leftWindow() + length() + rightWindow()][];
        }
        for (; next <= position; next++) {
            weighed[next] = tags(next);
        }
        return weighed[position];
    }

    private String[] tags(int position) {
        String[] tags = super.stringTagsAt(position);
        boolean unknown = tags.length > UNKNOWN;
        if (unknown) {
            unknownInARow++;
        } else if (tags.length <= AMBIGUOUS) {
            unknownInARow = 0;
        }
        return unknown && unknownInARow > 1 ? byForm(sent.get(position - leftWindow())) : tags;
    }

    private String[] byForm(String word) {
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return SIGN;
        }
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return NUMBER;
        }
        int first = word.codePointAt(0);
        if (Character.isLetter(first) && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN) {
            return IN_OTHER_LETTERS;
        }
        if (Character.isUpperCase(first)) {
            return NAME;
        }
        return unknownInARow > 2 ? WORD_AMONG_UNKNOWN : WORD;
    }
}
