package org.aidememoire.reading.sentence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without diacritics ("Việt Nam" becomes "Viet Nam"), each character of which knows where it came from. English
 * taggers read names much better so.
 */
public final class Folded {
    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** {@code original} without diacritics; letters without a base letter of their own stay as they are. */
    public static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char letter = original.charAt(i);
            char base = letter < 0x80 ? letter : base(letter);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                origins[folded.length()] = i;
                folded.append(base);
            }
        }
        origins[folded.length()] = original.length();
        return new Folded(folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
    }

    /** A word in lower case without diacritics, as words are compared: {@code Đổi} and {@code doi} are equal. */
    public static String word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return of(word).text.toLowerCase(Locale.ROOT);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static char base(char letter) {
        if (letter == 'đ') {
            return 'd';
        }
        if (letter == 'Đ') {
            return 'D';
        }
        if (letter == '’' || letter == '‘') {
            return '\'';
        }
        if (Character.isSurrogate(letter) || !Character.isLetter(letter)) {
            return letter;
        }
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** The offset in the original of the folded character at {@code offset}; of the end, the original's end. */
    public int origin(int offset) {
        return origins[offset];
    }
}
