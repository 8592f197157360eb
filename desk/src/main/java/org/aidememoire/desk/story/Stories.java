package org.aidememoire.desk.story;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.search.Imprint;

/**
 * Tells which reports print one story. Two reports do if the words of one are, but for little, in the other, unless a person
 * tells them apart; and so do two that each do so with a third. Most reports are told apart by their imprints, and only those
 * that may be one story by their texts. Thread-safe.
 */
public final class Stories {
    /**
     * Of more reports than this it is not told which print one story: every two of them would have to be compared,
     * and somebody waits for the answer.
     */
    public static final int MOST_COMPARED = 100;

    private static final long BYTES_OF_SHINGLES = 16_000_000;
    private static final long BYTES_OF_IMPRINTS = 64_000_000;
    /** What is kept of a report beside the numbers. */
    private static final int BYTES_BESIDE = 250;

    /** Of fewer numbers in an imprint too many may be missing by chance. */
    private static final int LEAST_TELLING = 16;
    /**
     * An imprint is a sample: of texts that have just as much in common as makes them one story, one in forty has so much
     * less in its imprint, and of copies with nine tenths in common not one in a million.
     */
    private static final double DEVIATIONS = 2;

    private static final Imprint NOTHING = imprint("");

    private final Function<Collection<ReportId>, Map<ReportId, String>> texts;
    private final Function<Collection<ReportId>, Map<ReportId, Imprint>> keptImprints;
    private final BiPredicate<ReportId, ReportId> toldApart;
    private final Cache<ReportId, Shingles> shingles = Caffeine.newBuilder()
            .maximumWeight(BYTES_OF_SHINGLES)
            .weigher((ReportId report, Shingles of) -> BYTES_BESIDE + of.bytes())
            .executor(Runnable::run)
            .build();
    private final Cache<ReportId, Imprint> imprints = Caffeine.newBuilder()
            .maximumWeight(BYTES_OF_IMPRINTS)
            .weigher((ReportId report, Imprint of) -> BYTES_BESIDE + of.size() * Character.BYTES)
            .executor(Runnable::run)
            .build();

    /**
     * Stories in {@code texts}, where nothing is one story that people have {@code toldApart}.
     *
     * @param texts those of the reports that have any
     * @param imprints those that are kept; the others are taken from the texts
     */
    public Stories(
            Function<Collection<ReportId>, Map<ReportId, String>> texts,
            Function<Collection<ReportId>, Map<ReportId, Imprint>> imprints,
            BiPredicate<ReportId, ReportId> toldApart) {
        this.texts = texts;
        this.keptImprints = imprints;
        this.toldApart = toldApart;
    }

    /** What {@code text} leaves, to be kept. */
    public static Imprint imprint(String text) {
        return Shingles.of(text).imprint();
    }

    /** Remembers the kept imprints of {@code reports}, as far as there is room for them. */
    public void prepare(Collection<ReportId> reports) {
        Set<ReportId> unknown = new HashSet<>(reports);
        unknown.removeAll(imprints.asMap().keySet());
        imprints.putAll(keptImprints.apply(unknown));
    }

    /**
     * How many stories tell of {@code entry}: its reports, those that print one story counted once; all its reports where
     * there are more than {@value #MOST_COMPARED}.
     */
    public int count(Entry entry) {
        List<ReportId> reports = entry.reports();
        return reports.size() > MOST_COMPARED
                ? reports.size()
                : (int) IntStream.of(stories(reports)).distinct().count();
    }

    /** {@code reports} by story, each story and all of them in the order of the reports' identities. */
    public List<SortedSet<ReportId>> among(Collection<ReportId> reports) {
        List<ReportId> inOrder = List.copyOf(new TreeSet<>(reports));
        int[] first = stories(inOrder);
        SortedMap<Integer, SortedSet<ReportId>> stories = new TreeMap<>();
        for (int place = 0; place < first.length; place++) {
            stories.computeIfAbsent(first[place], any -> new TreeSet<>()).add(inOrder.get(place));
        }
        return List.copyOf(stories.values());
    }

    /** Of each of {@code reports}, which are different, the place of the first that prints the same story. */
    private int[] stories(List<ReportId> reports) {
        int[] first = IntStream.range(0, reports.size()).toArray();
        List<Pair> alike = alike(reports);
        if (alike.isEmpty()) {
            return first;
        }
        Map<ReportId, Shingles> compared = shingles(alike.stream()
                .flatMap(pair -> Stream.of(reports.get(pair.one()), reports.get(pair.other())))
                .collect(Collectors.toSet()));
        for (Pair pair : alike) {
            int one = first[pair.one()];
            int other = first[pair.other()];
            if (one != other && isOne(reports.get(pair.one()), reports.get(pair.other()), compared)) {
                for (int place = 0; place < first.length; place++) {
                    first[place] = first[place] == one || first[place] == other ? Math.min(one, other) : first[place];
                }
            }
        }
        return first;
    }

    private boolean isOne(ReportId one, ReportId other, Map<ReportId, Shingles> compared) {
        Shingles of = compared.get(one);
        Shingles ofOther = compared.get(other);
        return of != null && ofOther != null && of.areMostlyIn(ofOther) && !toldApart.test(one, other);
    }

    private record Pair(int one, int other) {}

    /** Those of {@code reports} that may print one story, by their places. */
    private List<Pair> alike(List<ReportId> reports) {
        List<Pair> alike = new ArrayList<>();
        List<Imprint> known = reports.size() > 1 ? imprints(reports) : List.of();
        for (int one = 0; one < known.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (mayBeOne(known.get(one), known.get(other))) {
                    alike.add(new Pair(one, other));
                }
            }
        }
        return alike;
    }

    static boolean mayBeOne(Imprint one, Imprint other) {
        int least = Math.min(one.size(), other.size());
        return least < LEAST_TELLING || one.has(enough(least), other);
    }

    private static int enough(int numbers) {
        double deviation = Math.sqrt(numbers * Shingles.SAME * (1 - Shingles.SAME));
        return (int) Math.ceil(numbers * Shingles.SAME - DEVIATIONS * deviation);
    }

    /** That of each of {@code reports}; of what has no text that of nothing. */
    private List<Imprint> imprints(List<ReportId> reports) {
        Map<ReportId, Imprint> found = new HashMap<>(imprints.getAllPresent(reports));
        if (found.size() < reports.size()) {
            Set<ReportId> unknown = without(reports, found);
            Map<ReportId, Imprint> taken = new HashMap<>(keptImprints.apply(unknown));
            shingles(without(unknown, taken)).forEach((report, of) -> taken.put(report, of.imprint()));
            imprints.putAll(taken);
            found.putAll(taken);
        }
        return reports.stream()
                .map(report -> found.getOrDefault(report, NOTHING))
                .toList();
    }

    private Map<ReportId, Shingles> shingles(Set<ReportId> reports) {
        Map<ReportId, Shingles> found = new HashMap<>(shingles.getAllPresent(reports));
        if (found.size() < reports.size()) {
            texts.apply(without(reports, found)).forEach((report, text) -> {
                Shingles of = Shingles.of(text);
                shingles.put(report, of);
                found.put(report, of);
            });
        }
        return found;
    }

    private static Set<ReportId> without(Collection<ReportId> reports, Map<ReportId, ?> found) {
        Set<ReportId> others = new HashSet<>(reports);
        others.removeAll(found.keySet());
        return others;
    }
}
