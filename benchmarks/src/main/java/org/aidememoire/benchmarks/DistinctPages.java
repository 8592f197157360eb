package org.aidememoire.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Of each kind of page many that nobody has asked for yet: of other relationships, otherwise narrowed, of other entries. */
final class DistinctPages {
    private static final int RELATIONSHIPS = 400;

    /** So many of a hundred of each kind come first, since a program that has just been started is slow at everything. */
    private static final int WARMED = 5;

    /** After so many of a hundred the program is still being compiled. */
    private static final int SOON = 20;

    /** After so many of a hundred it is as if the website had been up for a while. */
    private static final int LATER = 70;

    private static final int ALL = 100;

    private static final Pattern BETWEEN = Pattern.compile("\"between\": \"([A-Z-]+)\"");
    private static final Pattern ENTRY = Pattern.compile("\"id\": \"(\\w+)\"");
    private static final Pattern REPORT = Pattern.compile("\"sha256\": \"(\\w{64})\"");
    private static final List<String> SECTIONS =
            List.of("timeline", "commitments", "targets", "documents", "people", "bodies", "mechanisms", "calendar");
    private static final List<String> BY_YEAR = List.of("timeline", "commitments", "documents");
    private static final int FIRST_YEAR = 2005;
    private static final int LAST_YEAR = 2022;

    private static final List<String> WORDS = List.of(
            "fisheries",
            "nurses",
            "visa",
            "rail",
            "surveys",
            "scholarships",
            "patrols",
            "customs",
            "crops",
            "hydropower",
            "degrees",
            "climate",
            "birds",
            "film",
            "broadband",
            "president",
            "talks",
            "signed",
            "anniversary",
            "trade");

    private final Askers askers;
    private final List<String> relationships;
    private final Map<String, List<String>> pages = new LinkedHashMap<>();

    private DistinctPages(Askers askers) throws IOException {
        this.askers = askers;
        this.relationships = all(BETWEEN, askers.ask("/api/v1/relationships")).stream()
                .skip(1)
                .collect(Collectors.toList());
        // They come with the busiest first, and what is measured last is not to be of those that have less to show.
        Collections.shuffle(relationships, new Random(RELATIONSHIPS));
    }

    /** Their addresses by kind. The busiest relationship is left out, since what was asked before is measured with that. */
    static Map<String, List<String>> of(Askers askers) throws IOException {
        return new DistinctPages(askers).pages();
    }

    /** Those of {@code pages} that are asked for before anything is measured. */
    static Map<String, List<String>> first(Map<String, List<String>> pages) {
        return part(pages, 0, WARMED);
    }

    /** Those of {@code pages} that are measured soon after the start. */
    static Map<String, List<String>> soon(Map<String, List<String>> pages) {
        return part(pages, WARMED, SOON);
    }

    /**
     * Those of {@code pages} that come between, most lists among them narrowed to each of several years: so many that the
     * program is compiled then, which with twenty who ask without a pause takes a minute or two.
     */
    static Map<String, List<String>> meanwhile(Map<String, List<String>> pages) {
        Map<String, List<String>> meanwhile = part(pages, SOON, LATER);
        BY_YEAR.forEach(section -> meanwhile.computeIfPresent(section, (kind, lists) -> lists.stream()
                .flatMap(list -> IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(year -> list + "?year=" + year))
                .toList()));
        return meanwhile;
    }

    /** Those of {@code pages} that are measured last. */
    static Map<String, List<String>> later(Map<String, List<String>> pages) {
        return part(pages, LATER, ALL);
    }

    private static Map<String, List<String>> part(Map<String, List<String>> pages, int from, int to) {
        Map<String, List<String>> part = new LinkedHashMap<>(pages);
        part.replaceAll((kind, all) -> all.subList(all.size() * from / ALL, all.size() * to / ALL));
        return part;
    }

    private Map<String, List<String>> pages() throws IOException {
        each("relationship", (between, number) -> "");
        SECTIONS.forEach(section -> each(section, (between, number) -> "/" + section));
        each("commitments, narrowed", (between, number) -> "/commitments?force=agreed&words=" + word(number));
        each("commitments, latest first", (between, number) -> "/commitments?order=latest&page=" + (1 + number % 3));
        put(
                "commitments of the whole register",
                number -> "/relationships/all/commitments?sector=energy&page=" + number);
        put("search", number -> "/search?q=" + word(number) + "+" + word(number / WORDS.size() + number + 7));
        List<String> entries = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (String between : some()) {
            String listed = askers.ask("/api/v1/relationships/" + between + "/commitments?size=1&order=most-reported");
            all(ENTRY, listed).stream().limit(1).forEach(id -> entries.add("/entries/" + id));
            all(REPORT, listed).stream().limit(1).forEach(id -> reports.add("/reports/" + id));
        }
        pages.put("an entry", entries);
        pages.put("a report", reports);
        return pages;
    }

    private List<String> some() {
        return relationships.stream().limit(RELATIONSHIPS).toList();
    }

    private void each(String kind, BiFunction<String, Integer, String> page) {
        List<String> between = some();
        put(
                kind,
                number -> "/relationships/" + between.get(number - 1) + page.apply(between.get(number - 1), number),
                between.size());
    }

    private void put(String kind, IntFunction<String> page) {
        put(kind, page, RELATIONSHIPS);
    }

    private void put(String kind, IntFunction<String> page, int count) {
        List<String> addresses = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            addresses.add(page.apply(number));
        }
        pages.put(kind, addresses);
    }

    private static String word(int number) {
        return WORDS.get(number % WORDS.size());
    }

    private static List<String> all(Pattern pattern, String document) {
        return pattern.matcher(document).results().map(found -> found.group(1)).toList();
    }
}
