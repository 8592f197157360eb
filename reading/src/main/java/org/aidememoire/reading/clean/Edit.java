package org.aidememoire.reading.clean;

/**
 * One change to a text: the characters from {@code start} to {@code end} give way to {@code replacement}.
 *
 * @param start zero-based offset of the first UTF-16 code unit
 * @param end offset after the last; equal to {@code start} for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 */
record Edit(int start, int end, String replacement) {
    /** @throws IllegalArgumentException if the range is negative */
    Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
        }
    }

    static Edit delete(int start, int end) {
        return new Edit(start, end, "");
    }

    static Edit insert(int at, String words) {
        return new Edit(at, at, words);
    }
}
