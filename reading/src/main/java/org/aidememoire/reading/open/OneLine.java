package org.aidememoire.reading.open;

import java.util.regex.Pattern;
import org.aidememoire.model.reading.ReadingProblem;

/**
 * Words that go on one line of a screen, whatever they repeat of a file. The names in an archive and the values in a
 * sidecar are anybody's: they may hold line ends, marks that turn the direction of writing, orders to a terminal, or
 * megabytes.
 */
final class OneLine {
    private static final int LONGEST = 400;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private OneLine() {}

    /** {@code words} with U+FFFD for what cannot be seen, and the middle left out of what is too long. */
    static String of(String words) {
        int end = words.length() - LONGEST / 2;
        String brief =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST / 2) + " \u2026 " + words.substring(end);
        return UNSEEN.matcher(brief).replaceAll("\uFFFD");
    }

    /** {@code problem} told on one line. */
    static ReadingProblem of(ReadingProblem problem) {
        return new ReadingProblem(problem.severity(), of(problem.source()), problem.passage(), of(problem.reason()));
    }
}
