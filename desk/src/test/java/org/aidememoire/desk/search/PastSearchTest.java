package org.aidememoire.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.Successions;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.Register;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.search.SearchIndex;
import org.aidememoire.store.search.WordIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a past day words are looked for as they had been read by then. */
class PastSearchTest {
    private static final String TEXT = "Amina Otieno, the Chief Justice, and Joseph Byaruhanga met in Busia.\n";
    private static final Report REPORT = new Report(
            DeliveredBytes.of(TEXT.getBytes(StandardCharsets.UTF_8)),
            TEXT,
            new Opener("plain-text", "1"),
            ReportMetadata.named("busia").publishedUnlessKnown(LocalDate.of(2026, 2, 5)));

    private static KeptReading read(String reader, String name, String office) {
        int start = TEXT.indexOf(name);
        Claim person = new Person(
                name,
                List.of(new Office(office, Optional.empty(), Optional.empty())),
                new Evidence(
                        REPORT.passage(start, start + name.length()),
                        List.of(),
                        new RuleName("written", "by-hand"),
                        reader));
        return new KeptReading(
                REPORT.metadata(),
                TEXT.length(),
                new Reading(REPORT.id(), reader, "en", REPORT.metadata().published(), List.of(person), List.of()));
    }

    private static Register register(KeptReading kept) {
        return Register.of(List.of(new ReadReport(kept.metadata(), kept.reading())));
    }

    private static List<String> found(Search search, String words) {
        return search.run(words, Among.ALL, 10).found().stream()
                .map(item -> item instanceof SearchResult.AnEntry one
                        ? one.entry().kind().plural()
                        : "report")
                .toList();
    }

    private static Supplier<Decided> decided(Store store) {
        return () -> new Decided(store.decisions(), Successions.in(store));
    }

    @Test
    void wordsOfThatReadingAreFoundAndThoseOfLaterOnesAreNot(@TempDir Path folder) {
        KeptReading then = read("1", "Amina Otieno", "magistrate");
        KeptReading later = read("2", "Joseph Byaruhanga", "envoy");
        StoreAddress address = StoreAddress.of(folder.resolve("aide.db"));
        try (Store store = Store.open(address);
                SearchIndex index = SearchIndex.of(address)) {
            store.keep(REPORT, then.reading());
            store.keep(REPORT, later.reading());
            WordIndex past = PastIndex.of(List.of(then), store, 1).orElseThrow();
            Search search = Search.then(store, past, register(then));

            assertThat(found(search, "magistrate")).containsExactly("people");
            assertThat(found(search, "envoy")).isEmpty();
            assertThat(found(search, "busia")).containsExactly("report");
            assertThat(found(Search.now(store, index, register(later), decided(store)), "magistrate"))
                    .isEmpty();
            assertThat(found(Search.now(store, index, register(later), decided(store)), "envoy"))
                    .containsExactly("people");
        }
    }

    @Test
    void moreReadingsThanFitAreNotIndexedAndItIsSaid(@TempDir Path folder) {
        KeptReading then = read("1", "Amina Otieno", "magistrate");
        StoreAddress address = StoreAddress.of(folder.resolve("aide.db"));
        try (Store store = Store.open(address);
                SearchIndex index = SearchIndex.of(address)) {
            store.keep(REPORT, then.reading());
            assertThat(PastIndex.of(List.of(then), store, 0)).isEmpty();
            assertThat(Search.inLatest(store, index, register(then), decided(store))
                            .run("magistrate", Among.ALL, 10)
                            .inLatest())
                    .isTrue();
            assertThat(Search.now(store, index, register(then), decided(store))
                            .run("magistrate", Among.ALL, 10)
                            .inLatest())
                    .isFalse();
        }
    }
}
