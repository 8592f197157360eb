package org.aidememoire.desk.query;

/**
 * A part of a list.
 *
 * @param from how many come before it, at least 0
 * @param most how many it holds at most, at least 1
 */
public record Slice(int from, int most) {
    /** The whole of any list. */
    public static final Slice ALL = new Slice(0, Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if a number is out of bounds */
    public Slice {
        if (from < 0 || most < 1) {
            throw new IllegalArgumentException("no such part of a list: " + most + " from " + from);
        }
    }
}
