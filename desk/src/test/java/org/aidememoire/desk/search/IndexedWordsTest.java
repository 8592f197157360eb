package org.aidememoire.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;
import org.aidememoire.store.Extent;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.store.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words in a list are found by the index as they are by reading each quote, and never of an older state. */
class IndexedWordsTest {
    private static final List<String> WORDS =
            List.of("customs", "CUSTOMS officers", "officers train", "Odhiambo", "rail customs", "the", "—", "cust");

    private final Path folder;
    private final Desk desk;

    IndexedWordsTest(@TempDir Path folder) {
        this.folder = folder;
        this.desk = Desk.open(folder.resolve("register.db"), AsOf.today(LocalDate.of(2025, 1, 31)));
    }

    @BeforeEach
    void read() throws IOException {
        read(
                "one",
                "2024-06-06",
                "Kenya and Uganda agreed to train customs officers. Kenya and Uganda agreed to extend the lake railway.");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void read(String name, String day, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text);
        KnownFromOutside known = new KnownFromOutside(Optional.of(LocalDate.parse(day)), Optional.empty());
        desk.takeIn(List.of(file), Desk.DEFAULT_LIMIT, known, Progress.SILENT);
    }

    private List<Entry> saying(String words) {
        return desk.list(Listing.COMMITMENTS, Filter.NONE.saying(Optional.of(words)))
                .entries();
    }

    private List<List<Entry>> all() {
        return WORDS.stream().map(this::saying).toList();
    }

    @Test
    void theIndexFindsWhatReadingEachQuoteFinds() throws IOException {
        List<List<Entry>> byReading = all();
        desk.prepareSearch();

        // Another state of the register, of which nothing is remembered, and an index of it.
        read("unrelated", "2024-07-01", "The weather was fine in Kenya and in Uganda.");
        desk.prepareSearch();

        assertThat(all()).isEqualTo(byReading);
        assertThat(saying("customs")).hasSize(1);
        assertThat(saying("rail customs")).isEmpty();
    }

    @Test
    void whatCameInSinceIsFoundThoughTheIndexIsOlder() throws IOException {
        desk.prepareSearch();
        assertThat(saying("weather")).isEmpty();

        read("two", "2024-09-02", "Kenya pledged to share weather data with Uganda.");

        assertThat(saying("weather")).hasSize(1);
    }

    /** With no extent nothing but what is remembered can be answered. */
    @Test
    void soMuchIsRememberedAsThereIsRoomFor() {
        desk.prepareSearch();
        assertThat(isRememberedWithin(IndexedWords.USUAL_BYTES)).isTrue();
        assertThat(isRememberedWithin(1)).isFalse();
    }

    private boolean isRememberedWithin(long bytes) {
        StoreAddress address = StoreAddress.of(folder.resolve("register.db"));
        FoldedWords customs = FoldedWords.of("customs");
        try (Store store = Store.open(address);
                SearchIndex index = SearchIndex.of(address)) {
            AtomicReference<Optional<Extent>> extent = new AtomicReference<>(Optional.of(store.extent()));
            IndexedWords words = new IndexedWords(index, Register.EMPTY, extent::get, bytes);
            assertThat(words.saying(customs)).as("of the same state").isPresent();
            extent.set(Optional.empty());
            return words.saying(customs).isPresent();
        }
    }
}
