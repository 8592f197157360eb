package org.aidememoire.desk.show;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;

/** Finds what a person means by an identifier, its beginning, or a report's name. */
public final class Lookup {
    private static final int SHORTEST_PREFIX = 2;

    private final Register register;
    private final List<ListedReport> reports;

    /** A lookup in {@code register}, which holds {@code reports}. */
    public Lookup(Register register, List<ListedReport> reports) {
        this.register = register;
        this.reports = reports;
    }

    /**
     * What {@code word} means: what bears it whole, or else everything whose identifier begins with it; several where it
     * is not clear, none where nothing is meant.
     */
    public List<Found> find(String word) {
        List<Found> whole = Stream.<Found>concat(
                        entries(word)
                                .filter(entry -> entry.sources().stream()
                                        .anyMatch(source ->
                                                source.claim().id().value().equals(lower(word))))
                                .map(Found.AnEntry::new),
                        reports(isWholly(word)).flatMap(this::found))
                .toList();
        if (!whole.isEmpty() || word.length() < SHORTEST_PREFIX) {
            return whole;
        }
        return Stream.<Found>concat(
                        entries(word).map(Found.AnEntry::new),
                        reports(begins(word)).flatMap(this::found))
                .toList();
    }

    /** The reports that {@code word} means: the one that bears it as name or identity, or else those that begin with it. */
    public List<ReportId> reports(String word) {
        List<ListedReport> whole = reports(isWholly(word)).toList();
        List<ListedReport> meant = whole.isEmpty() && word.length() >= SHORTEST_PREFIX
                ? reports(begins(word)).toList()
                : whole;
        return meant.stream().map(ListedReport::id).toList();
    }

    private Stream<Entry> entries(String prefix) {
        return register.entriesStartingWith(lower(prefix)).stream();
    }

    /** In the order of their identities. */
    private Stream<ListedReport> reports(Predicate<ListedReport> meant) {
        return reports.stream().filter(meant).sorted(Comparator.comparing(ListedReport::id));
    }

    private static Predicate<ListedReport> isWholly(String word) {
        String lower = lower(word);
        return report -> report.metadata().name().equals(word)
                || report.id().hex().startsWith(lower)
                        && (report.id().hex().equals(lower)
                                || report.id().brief().equals(lower));
    }

    private static Predicate<ListedReport> begins(String word) {
        String lower = lower(word);
        return report ->
                report.metadata().name().startsWith(word) || report.id().hex().startsWith(lower);
    }

    private Stream<Found> found(ListedReport report) {
        return register.report(report.id()).stream().map(read -> new Found.AReport(read.metadata(), read.reading()));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
