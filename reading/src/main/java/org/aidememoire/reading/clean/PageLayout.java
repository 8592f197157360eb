package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what laying a text out in pages did to it: takes out page numbers and running heads, makes a paragraph of its
 * lines, and joins a paragraph that goes on over the page. Lines of such a text are parted by a line feed, paragraphs by
 * a blank line and pages by a form feed.
 */
final class PageLayout implements CleaningStep {
    private static final char PAGE_END = '\f';
    private static final int RUNNING = 40;
    private static final Pattern ENDED = Pattern.compile(".*[.!?:;\u2026]['\"\u2019\u201D)\\]]*", Pattern.DOTALL);
    private static final Pattern HYPHENATED = Pattern.compile(".*[\\p{L}\\p{N}][-\u2010\u00AD]", Pattern.DOTALL);

    @Override
    public List<Edit> edits(String text) {
        List<List<Line>> pages = pages(text);
        PageEdges edges = new PageEdges(pages);
        List<Edit> edits = new ArrayList<>();
        Line before = null;
        for (List<Line> page : pages) {
            List<Line> kept = edges.without(page);
            for (int i = 0; i < kept.size(); i++) {
                Line line = kept.get(i);
                int start = before == null ? 0 : before.wordsEnd(text);
                edits.add(new Edit(start, line.wordsStart(text), between(before, line, i == 0)));
                before = line;
            }
        }
        if (before != null) {
            edits.add(Edit.delete(before.wordsEnd(text), text.length()));
        }
        return edits;
    }

    private static List<List<Line>> pages(String text) {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        for (Line line : Line.of(text)) {
            if (text.substring(line.start(), line.end()).indexOf(PAGE_END) >= 0) {
                pages.add(page);
                page = new ArrayList<>();
            } else if (!line.isBlank()) {
                page.add(line);
            }
        }
        pages.add(page);
        return pages;
    }

    private static String between(@Nullable Line before, Line line, boolean onNextPage) {
        if (before == null) {
            return "";
        }
        boolean together = onNextPage ? runsOn(before, line) : before.end() + 1 == line.start();
        if (!together) {
            return "\n\n";
        }
        if (!HYPHENATED.matcher(before.words()).matches()) {
            return " ";
        }
        // Whether the hyphen of a word that is parted here goes with the line end is told later, from the whole text.
        return Character.isLowerCase(line.words().charAt(0)) ? "\n" : "";
    }

    private static boolean runsOn(Line before, Line line) {
        return before.words().length() >= RUNNING
                && !ENDED.matcher(before.words()).matches()
                && Character.isLetterOrDigit(line.words().charAt(0))
                && ListMarker.length(line.words()) == 0;
    }
}
