package org.aidememoire.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the paragraphs of a text stand. Lines that a text breaks itself stay together, and are shown broken. */
final class Paragraphs {
    /**
     * A paragraph: offsets in the text as delivered, counted as a passage's are.
     *
     * @param start of its first character
     * @param end after its last
     */
    record Range(int start, int end) {}

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    /** A line longer than this is a paragraph of its own: nobody breaks lines there. */
    private static final int LONGEST_BROKEN_LINE = 120;

    private final String text;
    private final List<Range> paragraphs = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
    }

    /** The paragraphs of {@code text} in their order; what stands between them is white space. */
    static List<Range> of(String text) {
        Paragraphs all = new Paragraphs(text);
        Matcher ends = LINE_END.matcher(text);
        int start = 0;
        boolean broken = false;
        while (ends.find()) {
            broken = all.line(start, ends.start(), broken);
            start = ends.end();
        }
        all.line(start, text.length(), broken);
        return List.copyOf(all.paragraphs);
    }

    /** Whether the next line may belong to the same paragraph. */
    private boolean line(int start, int end, boolean goesOn) {
        if (text.substring(start, end).isBlank()) {
            return false;
        }
        boolean broken = end - start <= LONGEST_BROKEN_LINE;
        if (goesOn && broken) {
            Range last = paragraphs.remove(paragraphs.size() - 1);
            paragraphs.add(new Range(last.start(), end));
        } else {
            paragraphs.add(new Range(start, end));
        }
        return broken;
    }
}
