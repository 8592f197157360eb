package org.aidememoire.desk.decide;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aidememoire.model.report.Passage;

/**
 * A text as it is compared with another version of it: however words are spaced, no-break spaces and ends of lines among them,
 * there is one space between them. Each character knows where it stood. Places in it are offsets like those of passages.
 */
final class Wording {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R");

    private final String text;
    private final String even;
    private final int[] stood;

    /** The wording of {@code text}. */
    Wording(String text) {
        this.text = text;
        StringBuilder spaced = new StringBuilder(text.length());
        int[] offsets = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space || spaced.length() == 0 || spaced.charAt(spaced.length() - 1) != ' ') {
                offsets[spaced.length()] = i;
                spaced.append(space ? ' ' : text.charAt(i));
            }
        }
        this.even = spaced.toString();
        this.stood = Arrays.copyOf(offsets, spaced.length());
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** {@code words} with one space between them, and none around. */
    static String evenly(String words) {
        return new Wording(words).even.strip();
    }

    /** A stretch of it. */
    record Stretch(int start, int end) {
        /** How far it lies behind {@code other}; less than nothing if it lies before. */
        int behind(Stretch other) {
            return start - other.start;
        }

        boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }
    }

    /** Where {@code passage}, which is of the text, lies. */
    Stretch stretch(Passage passage) {
        int start = place(passage.start());
        while (start < even.length() && even.charAt(start) == ' ') {
            start++;
        }
        return new Stretch(start, start + evenly(passage.quote()).length());
    }

    private int place(int offset) {
        int found = Arrays.binarySearch(stood, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The offset in the text of the first character of {@code stretch}. */
    int start(Stretch stretch) {
        return stood[stretch.start()];
    }

    /** The offset in the text after the last character of {@code stretch}. */
    int end(Stretch stretch) {
        return stood[stretch.end() - 1] + 1;
    }

    /** The words of {@code stretch}. */
    String words(Stretch stretch) {
        return even.substring(stretch.start(), stretch.end());
    }

    /** Whether no word goes on beyond the beginning of {@code stretch}. */
    boolean beginsWhole(Stretch stretch) {
        return isBetweenWords(stretch.start());
    }

    /** Whether no word goes on beyond the end of {@code stretch}. */
    boolean endsWhole(Stretch stretch) {
        return isBetweenWords(stretch.end());
    }

    private boolean isBetweenWords(int place) {
        return place == 0
                || place == even.length()
                || !Character.isLetterOrDigit(even.codePointBefore(place))
                || !Character.isLetterOrDigit(even.codePointAt(place));
    }

    /** Where {@code words} stand, which have one space between them; in order, no more than {@code most}. */
    List<Stretch> places(String words, int most) {
        List<Stretch> places = new ArrayList<>();
        int at = words.isEmpty() ? -1 : even.indexOf(words);
        while (at >= 0 && places.size() < most) {
            places.add(new Stretch(at, at + words.length()));
            at = even.indexOf(words, at + 1);
        }
        return places;
    }

    /** Whether a sentence ends between the two. */
    boolean isApart(Stretch one, Stretch other) {
        if (one.overlaps(other)) {
            return false;
        }
        Stretch first = one.start() < other.start() ? one : other;
        Stretch second = first.equals(one) ? other : one;
        String both = text.substring(end(first) - 1, end(second));
        int gap = start(second) - end(first) + 1;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(both);
        int end = sentences.following(0);
        return end != BreakIterator.DONE && end <= gap
                || EMPTY_LINE.matcher(both).region(0, gap).find();
    }

    /**
     * How many characters before {@code here}, and after it, are as those around {@code there} in {@code other}; on
     * each side {@code most}.
     */
    int likeness(Stretch here, Wording other, Stretch there, int most) {
        int before = 0;
        while (before < Math.min(most, Math.min(here.start(), there.start()))
                && even.charAt(here.start() - 1 - before) == other.even.charAt(there.start() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < Math.min(most, Math.min(even.length() - here.end(), other.even.length() - there.end()))
                && even.charAt(here.end() + after) == other.even.charAt(there.end() + after)) {
            after++;
        }
        return before + after;
    }
}
