package org.aidememoire.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words without what spelling leaves to taste: case, the diacritics of Latin script, punctuation and a leading "the". So
 * "Tô Lâm" and "TO LAM" are the same words. The vowel signs of Lao, Thai and the like are letters and stay.
 *
 * @param inOrder the words as they follow one another
 */
public record FoldedWords(List<String> inOrder) {
    private static final Pattern DIACRITICS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final int FIRST_NOT_PLAIN = 0x80;
    /** Marks and numbers, as bits of {@link Character#getType(int)}. */
    private static final int PARTS = 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** Letters that Unicode does not take apart into a base and a mark. */
    private static final Map<String, String> UNDECOMPOSED =
            Map.of("đ", "d", "ð", "d", "ł", "l", "ø", "o", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe");

    private static final Pattern UNDECOMPOSED_LETTER = Pattern.compile("[đðłøıßæœ]");

    /** Copies the words. */
    public FoldedWords {
        inOrder = List.copyOf(inOrder);
    }

    /** The words of {@code text}, folded. */
    public static FoldedWords of(String text) {
        if (isPlain(text)) {
            return withoutArticle(words(text.toLowerCase(Locale.ROOT)));
        }
        String plain = DIACRITICS
                .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String letters = UNDECOMPOSED_LETTER
                .matcher(plain)
                .replaceAll(match -> UNDECOMPOSED.getOrDefault(match.group(), match.group()));
        return withoutArticle(words(Normalizer.normalize(letters, Normalizer.Form.NFC)));
    }

    private static boolean isPlain(String text) {
        // No stream: whole texts come this way.
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_NOT_PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isPartOfAWord(text.codePointAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            if (inWord && Character.isHighSurrogate(text.charAt(i))) {
                i++;
            }
        }
        return words;
    }

    private static boolean isPartOfAWord(int character) {
        return Character.isLetter(character) || (PARTS >> Character.getType(character) & 1) == 1;
    }

    private static FoldedWords withoutArticle(List<String> words) {
        return new FoldedWords(words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words);
    }

    /** Whether every one of these words is among those of {@code other}, in any order. */
    public boolean areAmong(FoldedWords other) {
        return other.asSet().containsAll(inOrder);
    }

    /** The different words, in alphabetical order. */
    Set<String> asSet() {
        return new TreeSet<>(inOrder);
    }

    /** Whether nothing is left, as of "—". */
    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    @Override
    public String toString() {
        return String.join(" ", inOrder);
    }
}
