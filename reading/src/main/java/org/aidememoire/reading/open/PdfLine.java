package org.aidememoire.reading.open;

import java.util.regex.Pattern;

/**
 * A line of a page of a PDF. Measures are in points, from the left and upwards edge of the page.
 *
 * @param words what stands on it
 * @param left where it starts
 * @param right where it ends
 * @param firstWord how wide its first word is
 * @param baseline where it stands; greater is lower
 * @param size the size of most of its letters
 */
record PdfLine(String words, double left, double right, double firstWord, double baseline, double size) {
    private static final Pattern BULLET = Pattern.compile(
            "[\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\uF0B7].*" + "|[\u2013\u2014*-] .*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})\\)|\\d{1,3}(?:\\.\\d{1,2}){0,2}\\.) .*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[.:;,!?\"\u201D](?: and| or)?", Pattern.DOTALL);

    /** Whether it starts with a bullet. */
    boolean hasBullet() {
        return BULLET.matcher(words).matches();
    }

    /** Whether it starts with a number as items of a list do. */
    boolean hasNumber() {
        return NUMBER.matcher(words).matches();
    }

    /** Whether a sentence or a clause ends with it. */
    boolean isEnded() {
        return ENDED.matcher(words).matches();
    }
}
