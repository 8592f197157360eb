package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that was made from another by edits, each of its characters knowing where it came from. A copied character
 * came from one character; a replacement came, whole, from all that it replaced; an insertion came from nowhere.
 * Immutable.
 *
 * <p>Kept as runs and not per character, because most of a text is copied: a long report costs little more than its
 * text.
 */
final class MappedText {
    private final String text;
    private final List<Run> runs;

    private MappedText(String text, List<Run> runs) {
        this.text = text;
        this.runs = List.copyOf(runs);
    }

    /**
     * A stretch of the text that came from one place.
     *
     * @param start offset of its first character in the text
     * @param end offset after its last
     * @param sourceStart offset of the first character that it came from
     * @param sourceEnd offset after the last; equal to {@code sourceStart} for an insertion
     * @param copied whether character came from character; else each came from the whole
     */
    private record Run(int start, int end, int sourceStart, int sourceEnd, boolean copied) {
        int sourceStartOf(int at) {
            return copied ? sourceStart + (at - start) : sourceStart;
        }

        int sourceEndOf(int at) {
            return copied ? sourceStart + (at - start) + 1 : sourceEnd;
        }

        boolean inserted() {
            return sourceStart == sourceEnd;
        }

        /** The part of this run from {@code from} to {@code to}, moved to {@code newStart}. */
        Run part(int from, int to, int newStart) {
            int newEnd = newStart + to - from;
            return copied
                    ? new Run(newStart, newEnd, sourceStartOf(from), sourceStartOf(to), true)
                    : new Run(newStart, newEnd, sourceStart, sourceEnd, false);
        }
    }

    /** {@code text} itself, every character from its own place. */
    static MappedText of(String text) {
        List<Run> whole = text.isEmpty() ? List.of() : List.of(new Run(0, text.length(), 0, text.length(), true));
        return new MappedText(text, whole);
    }

    String text() {
        return text;
    }

    /** This text after {@code step}. */
    MappedText after(CleaningStep step) {
        return edited(step.edits(text));
    }

    /**
     * This text after {@code edits}.
     *
     * @throws IllegalArgumentException if the edits are out of order, overlap or reach beyond the text
     */
    MappedText edited(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        Rewriting rewriting = new Rewriting();
        for (Edit edit : edits) {
            rewriting.apply(edit);
        }
        return rewriting.finish();
    }

    /** Whether the character at {@code at} was inserted, so that it came from nowhere. */
    boolean isInserted(int at) {
        return runs.get(runAt(at)).inserted();
    }

    /** Where the character at {@code at} came from: the offset of the first character. */
    int sourceStart(int at) {
        return runs.get(runAt(at)).sourceStartOf(at);
    }

    /** Where the character at {@code at} came from: the offset after the last character. */
    int sourceEnd(int at) {
        return runs.get(runAt(at)).sourceEndOf(at);
    }

    private int runAt(int at) {
        if (at < 0 || at >= text.length()) {
            throw new IllegalArgumentException("no character " + at + " in a text of " + text.length());
        }
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).start() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** One pass over the text from left to right. */
    private final class Rewriting {
        private final StringBuilder out = new StringBuilder(text.length());
        private final List<Run> made = new ArrayList<>(runs.size());
        private int done;
        private int run;

        void apply(Edit edit) {
            if (edit.start() < done || edit.end() > text.length()) {
                throw new IllegalArgumentException("out of order or beyond the text: " + edit);
            }
            copyTo(edit.start());
            if (!edit.replacement().isEmpty()) {
                replace(edit);
            }
            done = edit.end();
        }

        MappedText finish() {
            copyTo(text.length());
            return new MappedText(out.toString(), made);
        }

        private void replace(Edit edit) {
            int sourceStart = edit.start() < edit.end() ? sourceStart(edit.start()) : sourceBefore(edit.start());
            int sourceEnd = edit.start() < edit.end() ? Math.max(sourceStart, sourceEnd(edit.end() - 1)) : sourceStart;
            int start = out.length();
            out.append(edit.replacement());
            made.add(new Run(start, out.length(), sourceStart, sourceEnd, false));
        }

        private int sourceBefore(int at) {
            return at == 0 ? 0 : sourceEnd(at - 1);
        }

        private void copyTo(int end) {
            while (done < end) {
                while (runs.get(run).end() <= done) {
                    run++;
                }
                int stop = Math.min(end, runs.get(run).end());
                made.add(runs.get(run).part(done, stop, out.length()));
                out.append(text, done, stop);
                done = stop;
            }
        }
    }
}
