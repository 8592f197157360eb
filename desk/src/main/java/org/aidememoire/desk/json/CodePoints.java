package org.aidememoire.desk.json;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Offsets in one text counted in Unicode code points, as exports do, where the model counts UTF-16 code units. The two
 * part only after characters outside the basic plane.
 */
public final class CodePoints {
    /** The offsets of the second halves of surrogate pairs. */
    private final int[] secondHalves;

    private CodePoints(int[] secondHalves) {
        this.secondHalves = secondHalves;
    }

    /** The counting for {@code text}. */
    public static CodePoints in(String text) {
        return new CodePoints(IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray());
    }

    /** How many code points stand before the code unit at {@code offset}. */
    public int before(int offset) {
        int at = Arrays.binarySearch(secondHalves, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }
}
