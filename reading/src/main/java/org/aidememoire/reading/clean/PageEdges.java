package org.aidememoire.reading.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which lines at the top and bottom of pages are page numbers and running heads. A running head is a line that
 * stands there, but for its numbers, on several pages; where it stands first it may be the title, and is kept.
 */
final class PageEdges {
    private static final int DEEPEST = 3;
    private static final int LONGEST = 120;
    private static final int ONE_PAGE_IN = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[|\u2013\u2014-]? ?(?:(?:page|p\\.|pg\\.?) ?)?#(?: ?(?:of|/|\\|) ?#)? ?[|\u2013\u2014-]?|[ivxl]{1,6}");

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final int pages;

    /** The edges of {@code pages}, each of them lines that are not blank. */
    PageEdges(List<List<Line>> pages) {
        this.pages = pages.size();
        for (List<Line> page : pages) {
            Set<String> shapes = new HashSet<>();
            edges(page).forEach(line -> shapes.add(shape(line)));
            shapes.forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
        }
    }

    /** {@code page} without what stands around its words. To be asked of each page once, in their order. */
    List<Line> without(List<Line> page) {
        int start = 0;
        while (start < Math.min(DEEPEST, page.size()) && isFurniture(page, start, start + 1)) {
            start++;
        }
        int end = page.size();
        while (end > Math.max(start, page.size() - DEEPEST) && isFurniture(page, end - 1, end - 2)) {
            end--;
        }
        edges(page).forEach(line -> met.add(shape(line)));
        return page.subList(start, end);
    }

    private boolean isFurniture(List<Line> page, int at, int inward) {
        Line line = page.get(at);
        String shape = shape(line);
        int count = pagesWith.getOrDefault(shape, 0);
        boolean repeated = count > 1 && count * ONE_PAGE_IN >= pages;
        if (PAGE_NUMBER.matcher(shape).matches()) {
            // A year may be alone on the last line of a paragraph.
            return repeated || inward < 0 || inward >= page.size() || !isAdjacent(line, page.get(inward));
        }
        return repeated && met.contains(shape) && line.words().length() <= LONGEST;
    }

    private static boolean isAdjacent(Line one, Line other) {
        return one.end() + 1 == other.start() || other.end() + 1 == one.start();
    }

    private static List<Line> edges(List<Line> page) {
        List<Line> edges = new ArrayList<>(page.subList(0, Math.min(DEEPEST, page.size())));
        edges.addAll(page.subList(Math.max(edges.size(), page.size() - DEEPEST), page.size()));
        return edges;
    }

    private static String shape(Line line) {
        return DIGITS.matcher(line.words().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
