package org.aidememoire.web.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.query.Page;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.web.inquiry.Inquiry;

/**
 * Where in a long list the reader is.
 *
 * @param words which lines are shown, of how many
 * @param previous the page before
 * @param next the page after
 */
public record Pager(String words, Optional<String> previous, Optional<String> next) {
    private static final int LINES = 50;
    private static final String PAGE = "page";

    /** The lines that {@code inquiry} asks for; the first where it asks for nothing that can be. */
    public static Slice slice(Inquiry inquiry) {
        return new Slice((number(inquiry) - 1) * LINES, LINES);
    }

    private static int number(Inquiry inquiry) {
        return inquiry.value(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** Where {@code page} is in its list. */
    public static Pager of(Page page, Inquiry inquiry) {
        int number = number(inquiry);
        int from = page.slice().from();
        String words = page.lines().isEmpty()
                ? "none"
                : inquiry.tongue().number(from + 1) + "–"
                        + inquiry.tongue().number(from + page.lines().size()) + " of "
                        + inquiry.tongue().number(page.total());
        return new Pager(
                words,
                number > 1 ? Optional.of(address(inquiry, number - 1)) : Optional.empty(),
                page.hasNext() ? Optional.of(address(inquiry, number + 1)) : Optional.empty());
    }

    private static String address(Inquiry inquiry, int number) {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put(PAGE, List.of(Integer.toString(number)));
        return inquiry.links().to(inquiry.path(), parameters);
    }
}
