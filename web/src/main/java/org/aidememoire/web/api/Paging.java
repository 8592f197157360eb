package org.aidememoire.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.desk.json.Json;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.web.inquiry.Inquiry;

/**
 * Which part of a list is asked for.
 *
 * @param number the number of the page, from 1
 * @param size how many lines a page has
 */
record Paging(int number, int size) {
    static final String[] PARAMETERS = {"page", "size"};

    private static final int USUAL_SIZE = 50;
    private static final int MOST = 200;
    private static final int LAST = 1_000_000;

    static Paging of(Asked asked) {
        return new Paging(asked.number("page", 1, LAST), asked.number("size", USUAL_SIZE, MOST));
    }

    Slice slice() {
        return new Slice((number - 1) * size, size);
    }

    /** The part of {@code all}. */
    <T> List<T> of(List<T> all) {
        int from = Math.min(slice().from(), all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }

    void write(int total, Json json) {
        json.number("total", total);
        json.number("page", number);
        json.number("size", size);
    }

    /** Where the pages around it are, as the header {@code Link} says it (RFC 8288). */
    String links(int total, Inquiry inquiry) {
        int last = Math.max(1, (total + size - 1) / size);
        List<String> links = new ArrayList<>();
        links.add(link("first", 1, inquiry));
        if (number > 1) {
            links.add(link("prev", Math.min(number - 1, last), inquiry));
        }
        if (number < last) {
            links.add(link("next", number + 1, inquiry));
        }
        links.add(link("last", last, inquiry));
        return String.join(", ", links);
    }

    private static String link(String relation, int page, Inquiry inquiry) {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put("page", page);
        return "<" + inquiry.links().to(inquiry.path(), parameters) + ">; rel=\"" + relation + "\"";
    }
}
