package org.aidememoire.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.register.ReadReport;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;

/** Keeps made-up readings in a store, each with a report whose text is the words that its claims rest on. */
final class MadeUpStore {
    private static final int AT_A_TIME = 1_000;

    private MadeUpStore() {}

    /** Fills the store at {@code address} up to {@code count} readings; those that are there stay. */
    static void fill(StoreAddress address, int count) {
        try (Store store = Store.open(address)) {
            int kept = store.keptOn().size();
            for (int from = kept; from < count; from += AT_A_TIME) {
                MadeUpReadings.of(from, Math.min(AT_A_TIME, count - from))
                        .forEach(read -> store.keep(report(read), read.reading()));
            }
        }
    }

    private static Report report(ReadReport read) {
        String text = read.reading().claims().stream()
                .map(Claim::evidence)
                .map(evidence -> evidence.passage())
                .sorted(Comparator.comparingInt(Passage::start))
                .map(Passage::quote)
                .collect(Collectors.joining("\n"));
        return new Report(
                DeliveredBytes.of(read.metadata().name().getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("made-up", "1"),
                read.metadata());
    }
}
