package org.aidememoire.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that are asked for, by name: every page of the busiest relationship, and one entry and report of it. */
final class WalkedPages {
    private static final List<String> SECTIONS = List.of(
            "timeline",
            "commitments",
            "targets",
            "documents",
            "people",
            "bodies",
            "mechanisms",
            "projects",
            "invitations",
            "formulas",
            "calendar");

    private WalkedPages() {}

    static Map<String, String> of(Askers askers) throws IOException {
        String between = "/relationships/" + first(askers.ask("/api/v1/relationships"), "\"between\": \"([A-Z-]+)\"");
        String commitments = askers.ask("/api/v1" + between + "/commitments?size=1");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page", "/");
        pages.put("relationship", between);
        SECTIONS.forEach(section -> pages.put(section, between + "/" + section));
        pages.put("commitments, narrowed", between + "/commitments?force=agreed&sector=energy&words=grid");
        pages.put("commitments, page 5, latest first", between + "/commitments?page=5&order=latest");
        pages.put("commitments of the whole register", "/relationships/all/commitments");
        pages.put("an entry", "/entries/" + first(commitments, "\"id\": \"(\\w+)\""));
        pages.put("a report", "/reports/" + first(commitments, "\"sha256\": \"(\\w{64})\""));
        pages.put("reports", "/reports");
        pages.put("search", "/search?q=fisheries");
        pages.put("API: commitments", "/api/v1" + between + "/commitments");
        pages.put("API: search", "/api/v1/search?q=fisheries");
        pages.put("health", "/health");
        return pages;
    }

    private static String first(String document, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(document);
        if (!found.find()) {
            throw new IOException("not in the answer: " + pattern);
        }
        return found.group(1);
    }
}
