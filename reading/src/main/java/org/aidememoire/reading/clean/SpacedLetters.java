package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that were printed with a space between their letters: "P r e s s  R e l e a s e". Where words are told
 * apart by wider spaces, these part them; else a capital after a small letter begins a word.
 */
final class SpacedLetters implements CleaningStep {
    private static final Pattern SPACED =
            Pattern.compile("\\p{L}(?: {1,4}\\p{L}(?![\\p{Ll}\\p{M}\\p{N}'\u2019.])){4,}+");

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher spaced = SPACED.matcher(text);
        int at = 0;
        while (at + 1 < text.length()) {
            if (mayBegin(text, at) && spaced.region(at, text.length()).lookingAt()) {
                join(text, at, spaced.end(), edits);
                at = spaced.end();
            } else {
                at++;
            }
        }
        return edits;
    }

    /** A letter alone before a space: told first, since the pattern is slow and nearly every place is none. */
    private static boolean mayBegin(String text, int at) {
        return text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at))
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(');
    }

    private static void join(String text, int start, int end, List<Edit> edits) {
        int letterGap = narrowestGap(text, start, end);
        int letter = start;
        while (letter + 1 < end) {
            int next = nextLetter(text, letter);
            boolean wordEnds = next - letter - 1 > letterGap
                    || (Character.isLowerCase(text.charAt(letter)) && Character.isUpperCase(text.charAt(next)));
            int from = wordEnds ? letter + 2 : letter + 1;
            if (from < next) {
                edits.add(Edit.delete(from, next));
            }
            letter = next;
        }
        if (end < text.length() && Character.isLetter(text.charAt(end))) {
            edits.add(Edit.insert(end, " "));
        }
    }

    private static int narrowestGap(String text, int start, int end) {
        int narrowest = Integer.MAX_VALUE;
        int letter = start;
        while (letter + 1 < end) {
            int next = nextLetter(text, letter);
            narrowest = Math.min(narrowest, next - letter - 1);
            letter = next;
        }
        return narrowest;
    }

    private static int nextLetter(String text, int letter) {
        int next = letter + 1;
        while (text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
