package org.aidememoire.desk.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;

/** Finds among reports that have just come in those that print the story of another. */
public final class FreshStories {
    private final Register register;
    private final Stories stories;
    private final Map<ReportId, String> names = new HashMap<>();

    /** Looks in {@code register}, where the reports are already. */
    public FreshStories(Register register, Stories stories) {
        this.register = register;
        this.stories = stories;
    }

    /** For each story that one of {@code fresh} prints and another report too, the names of those that print it. */
    public List<String> of(Collection<ReportId> fresh) {
        Set<Set<ReportId>> found = fresh.stream()
                .map(this::story)
                .filter(story -> story.size() > 1)
                .collect(Collectors.toSet());
        return found.stream()
                .map(story -> story.stream().map(this::name).sorted().collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    private Set<ReportId> story(ReportId report) {
        List<Entry> entries = register.entriesIn(report);
        Map<ReportId, Integer> shared = new TreeMap<>();
        for (Entry entry : entries) {
            entry.sources().forEach(this::remember);
            entry.reports().forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        // Who prints the same words tells of the same things.
        Set<ReportId> candidates = new TreeSet<>(shared.keySet());
        candidates.removeIf(other -> shared.getOrDefault(other, 0) * 2 < entries.size());
        candidates.add(report);
        return stories.among(candidates).stream()
                .filter(story -> story.contains(report))
                .findFirst()
                .orElseThrow();
    }

    private void remember(Source source) {
        names.put(source.claim().evidence().report(), source.metadata().name());
    }

    private String name(ReportId report) {
        return names.getOrDefault(report, report.brief());
    }
}
