package org.aidememoire.desk.show;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.store.KeptReading;

/** Finds what a person means by an identifier, its beginning, or a report's name. */
public final class Lookup {
    private static final int SHORTEST_PREFIX = 2;

    private final Register register;
    private final Collection<KeptReading> readings;

    /** A lookup in {@code register}, made from {@code readings}. */
    public Lookup(Register register, Collection<KeptReading> readings) {
        this.register = register;
        this.readings = List.copyOf(readings);
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
                        reports(reading -> isWholly(reading, word)).map(Lookup::found))
                .toList();
        if (!whole.isEmpty() || word.length() < SHORTEST_PREFIX) {
            return whole;
        }
        return Stream.<Found>concat(
                        entries(word).map(Found.AnEntry::new),
                        reports(reading -> begins(reading, word)).map(Lookup::found))
                .toList();
    }

    /** The reports that {@code word} means: the one that bears it as name or identity, or else those that begin with it. */
    public List<ReportId> reports(String word) {
        List<KeptReading> whole = reports(reading -> isWholly(reading, word)).toList();
        List<KeptReading> meant = whole.isEmpty() && word.length() >= SHORTEST_PREFIX
                ? reports(reading -> begins(reading, word)).toList()
                : whole;
        return meant.stream().map(reading -> reading.reading().report()).toList();
    }

    private Stream<Entry> entries(String prefix) {
        return register.entriesStartingWith(lower(prefix)).stream();
    }

    private Stream<KeptReading> reports(Predicate<KeptReading> meant) {
        return readings.stream().filter(meant);
    }

    private static boolean isWholly(KeptReading reading, String word) {
        ReportId id = reading.reading().report();
        return reading.metadata().name().equals(word)
                || id.hex().equals(lower(word))
                || id.brief().equals(lower(word));
    }

    private static boolean begins(KeptReading reading, String word) {
        return reading.metadata().name().startsWith(word)
                || reading.reading().report().hex().startsWith(lower(word));
    }

    private static Found found(KeptReading kept) {
        return new Found.AReport(kept.metadata(), kept.reading());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
