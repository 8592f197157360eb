package org.aidememoire.desk.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;

/**
 * Tells which reports print one story. Two reports do if the words of one are, but for little, in the other, unless a person
 * tells them apart; and so do two that each do so with a third. Worked out for the reports that are asked about, from their
 * texts. Thread-safe.
 */
public final class Stories {
    /**
     * Of more reports than this it is not told which print one story: every two of them would have to be compared,
     * and somebody waits for the answer.
     */
    public static final int MOST_COMPARED = 50;

    private static final int KEPT_IN_MEMORY = 2_000;

    private final Function<ReportId, Optional<String>> texts;
    private final BiPredicate<ReportId, ReportId> toldApart;
    private final Map<ReportId, Shingles> shingles = Collections.synchronizedMap(new Recent());

    /** Stories in {@code texts}, where nothing is one story that people have {@code toldApart}. */
    public Stories(Function<ReportId, Optional<String>> texts, BiPredicate<ReportId, ReportId> toldApart) {
        this.texts = texts;
        this.toldApart = toldApart;
    }

    /**
     * How many stories tell of {@code entry}: its reports, those that print one story counted once; all its reports where
     * there are more than {@value #MOST_COMPARED}.
     */
    public int count(Entry entry) {
        int reports = entry.reports().size();
        return reports > MOST_COMPARED ? reports : among(entry.reports()).size();
    }

    /** {@code reports} by story, each story and all of them in the order of the reports' identities. */
    public List<SortedSet<ReportId>> among(Collection<ReportId> reports) {
        List<SortedSet<ReportId>> stories = new ArrayList<>();
        for (ReportId report : new TreeSet<>(reports)) {
            SortedSet<ReportId> story = new TreeSet<>(List.of(report));
            stories.removeIf(other -> {
                boolean same = other.stream().anyMatch(one -> isOne(one, report));
                return same && story.addAll(other);
            });
            stories.add(story);
        }
        stories.sort((one, other) -> one.first().compareTo(other.first()));
        return stories;
    }

    private boolean isOne(ReportId one, ReportId other) {
        return shingles(one).areMostlyIn(shingles(other)) && !toldApart.test(one, other);
    }

    private Shingles shingles(ReportId report) {
        Shingles known = shingles.get(report);
        if (known == null) {
            known = Shingles.of(texts.apply(report).orElse(""));
            shingles.put(report, known);
        }
        return known;
    }

    /** The reports that were asked about last. */
    private static final class Recent extends LinkedHashMap<ReportId, Shingles> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(KEPT_IN_MEMORY, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportId, Shingles> eldest) {
            return size() > KEPT_IN_MEMORY;
        }
    }
}
