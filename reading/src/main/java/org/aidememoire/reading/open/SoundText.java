package org.aidememoire.reading.open;

/** Text that any file or database can hold: what stands for no character is U+FFFD, one for one. */
final class SoundText {
    private static final char REPLACEMENT = '\uFFFD';

    private SoundText() {}

    /** {@code text} with U+FFFD in place of each half of a surrogate pair that stands alone, and of each U+0000. */
    static String of(String text) {
        StringBuilder sound = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0) {
                sound.setCharAt(i, REPLACEMENT);
            }
        }
        return sound.toString();
    }
}
