package org.aidememoire.reading.sentence;

import java.util.Locale;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param word as the clean text has it
 * @param form the word in lower case without diacritics, as words are compared
 * @param lemma its dictionary form, in lower case without diacritics
 * @param tag its Penn Treebank part-of-speech tag, such as {@code VBD}
 * @param start offset of its first code unit in the clean text
 * @param end offset after its last
 */
public record Token(String word, String form, String lemma, String tag, int start, int end) {
    /** A token whose compared forms follow from the word. */
    public static Token of(String word, String lemma, String tag, int start, int end) {
        return new Token(word, Folded.word(word), Folded.word(lemma).toLowerCase(Locale.ROOT), tag, start, end);
    }

    /** Whether its form or lemma is {@code folded}, a lower-case word without diacritics. */
    public boolean is(String folded) {
        return form.equals(folded) || lemma.equals(folded);
    }

    /** Whether its tag begins with {@code prefix}, such as {@code V} for any verb. */
    public boolean tagged(String prefix) {
        return tag.startsWith(prefix);
    }

    /** Whether it begins with a capital. */
    public boolean capitalised() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** The same token with another part of speech. */
    public Token as(String otherTag, String otherLemma) {
        return new Token(word, form, otherLemma, otherTag, start, end);
    }
}
