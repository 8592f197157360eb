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
 * @param beyond whether the page lies beyond the end of a list that is not empty
 */
public record Pager(String words, Optional<String> previous, Optional<String> next, boolean beyond) {
    private static final int LINES = 50;
    private static final String PAGE = "page";

    /** The lines that {@code inquiry} asks for; the first where it asks for nothing that can be. */
    public static Slice slice(Inquiry inquiry) {
        return slice(inquiry, LINES);
    }

    /** The same of what is longer than a line, {@code most} to a page. */
    public static Slice slice(Inquiry inquiry, int most) {
        return new Slice((number(inquiry) - 1) * most, most);
    }

    private static int number(Inquiry inquiry) {
        return inquiry.value(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** Where {@code page} is in its list. */
    public static Pager of(Page page, Inquiry inquiry) {
        return of(page.slice().from(), page.lines().size(), page.total(), inquiry);
    }

    /** Where {@code shown} lines are, the first of them number {@code from}, counted from zero, in a list of {@code total}. */
    public static Pager of(int from, int shown, int total, Inquiry inquiry) {
        int number = number(inquiry);
        boolean beyond = shown == 0 && total > 0;
        String words = shown == 0
                ? beyond
                        ? "The list ends before this page; there are "
                                + inquiry.tongue().number(total)
                        : "none"
                : inquiry.tongue().number(from + 1) + "–" + inquiry.tongue().number(from + shown) + " of "
                        + inquiry.tongue().number(total);
        return new Pager(
                words,
                number > 1 ? Optional.of(address(inquiry, beyond ? 1 : number - 1)) : Optional.empty(),
                from + shown < total ? Optional.of(address(inquiry, number + 1)) : Optional.empty(),
                beyond);
    }

    private static String address(Inquiry inquiry, int number) {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put(PAGE, List.of(Integer.toString(number)));
        return inquiry.links().to(inquiry.path(), parameters);
    }
}
