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
    private static final Comparator<ListedReport> BY_IDENTITY = Comparator.comparing(ListedReport::id);

    private final Register register;
    private final ListedReports reports;

    /** A lookup in {@code register}, and in {@code reports}. */
    public Lookup(Register register, ListedReports reports) {
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
                                .filter(entry -> entry.claims().stream()
                                        .anyMatch(claim -> claim.value().equals(lower(word))))
                                .map(Found.AnEntry::new),
                        wholly(word).flatMap(this::found))
                .toList();
        if (!whole.isEmpty() || word.length() < SHORTEST_PREFIX) {
            return whole;
        }
        return Stream.<Found>concat(
                        entries(word).map(Found.AnEntry::new),
                        beginningWith(word).flatMap(this::found))
                .toList();
    }

    /** The reports that {@code word} means: the one that bears it as name or identity, or else those that begin with it. */
    public List<ReportId> reports(String word) {
        List<ListedReport> whole = wholly(word).toList();
        List<ListedReport> meant = whole.isEmpty() && word.length() >= SHORTEST_PREFIX
                ? beginningWith(word).toList()
                : whole;
        return meant.stream().map(ListedReport::id).toList();
    }

    private Stream<Entry> entries(String prefix) {
        return register.entriesStartingWith(lower(prefix)).stream();
    }

    /** What goes by its identity is found at once, as pages ask for it; only for another word all names are gone through. */
    private Stream<ListedReport> wholly(String word) {
        String lower = lower(word);
        List<ListedReport> identified = reports.startingWith(lower)
                .filter(report ->
                        report.id().hex().equals(lower) || report.id().brief().equals(lower))
                .toList();
        return identified.isEmpty() ? called(name -> name.equals(word)) : identified.stream();
    }

    private Stream<ListedReport> beginningWith(String word) {
        return Stream.concat(called(name -> name.startsWith(word)), reports.startingWith(lower(word)))
                .distinct()
                .sorted(BY_IDENTITY);
    }

    private Stream<ListedReport> called(Predicate<String> meant) {
        return reports.all()
                .filter(report -> meant.test(report.metadata().name()))
                .sorted(BY_IDENTITY);
    }

    private Stream<Found> found(ListedReport report) {
        return register.report(report.id()).stream().map(read -> new Found.AReport(read.metadata(), read.reading()));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
