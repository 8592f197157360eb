package org.aidememoire.store.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A few small numbers that a text leaves, kept with its report so that texts can be told apart without being fetched. Texts
 * that have most of their words in common have most of these numbers in common.
 */
public final class Imprint {
    private static final int BITS = Character.SIZE;

    private static final int LONGS = 8;

    private final char[] sorted;
    /** Each number by its last bits, which settles most comparisons. */
    private final long[] roughly = new long[LONGS];
    /** How many numbers have no bit of their own there. */
    private final int hidden;

    private Imprint(char[] sorted) {
        this.sorted = sorted;
        for (char number : sorted) {
            roughly[number / Long.SIZE % LONGS] |= 1L << number % Long.SIZE;
        }
        this.hidden =
                sorted.length - LongStream.of(roughly).mapToInt(Long::bitCount).sum();
    }

    /**
     * The imprint of these numbers, each of which counts once.
     *
     * @throws IllegalArgumentException if one is negative or has more than sixteen bits
     */
    public static Imprint of(IntStream numbers) {
        int[] different = numbers.sorted().distinct().toArray();
        char[] sorted = new char[different.length];
        for (int i = 0; i < different.length; i++) {
            if (different[i] >>> BITS != 0) {
                throw new IllegalArgumentException("not a number of sixteen bits: " + different[i]);
            }
            sorted[i] = (char) different[i];
        }
        return new Imprint(sorted);
    }

    static Imprint read(byte[] bytes, int from, int length) {
        char[] sorted = new char[length / Character.BYTES];
        for (int i = 0; i < sorted.length; i++) {
            int at = from + i * Character.BYTES;
            sorted[i] = (char) ((bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff);
        }
        return new Imprint(sorted);
    }

    byte[] bytes() {
        byte[] bytes = new byte[size() * Character.BYTES];
        for (int i = 0; i < sorted.length; i++) {
            bytes[i * Character.BYTES] = (byte) (sorted[i] >>> Byte.SIZE);
            bytes[i * Character.BYTES + 1] = (byte) sorted[i];
        }
        return bytes;
    }

    /** How many numbers it has. */
    public int size() {
        return sorted.length;
    }

    /** Whether it and {@code other} have at least {@code enough} numbers in common; looks no further once that is settled. */
    public boolean has(int enough, Imprint other) {
        return mayHave(enough, other) && reallyHas(enough, other);
    }

    private boolean mayHave(int enough, Imprint other) {
        int common = Math.min(hidden, other.hidden);
        for (int i = 0; i < LONGS; i++) {
            common += Long.bitCount(roughly[i] & other.roughly[i]);
        }
        return common >= enough;
    }

    private boolean reallyHas(int enough, Imprint other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (common < enough && common + Math.min(size() - i, other.size() - j) >= enough) {
            if (sorted[i] == other.sorted[j]) {
                common++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common >= enough;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Imprint same && Arrays.equals(sorted, same.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return "imprint of " + size() + " numbers";
    }
}
