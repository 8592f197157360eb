package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept is held to its place even against SQLite's own shell. */
class AppendOnlyTest {
    private final Path folder;

    AppendOnlyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "metadata", "readings", "claims", "problems", "series", "figures"})
    void noRowIsEverChangedOrRemoved(String table) {
        Path file = folder.resolve("aide.db");
        try (Store store = Store.open(file)) {
            store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
            store.keepFigures(SampleFigures.TRADE);
        }
        int rows = StoreRows.count(file, table);
        assertThat(rows).isPositive();
        try (Handle handle = StoreRows.open(file)) {
            assertThatThrownBy(() -> handle.execute("UPDATE " + table + " SET rowid = rowid + 1000"))
                    .hasMessageContaining("is never changed");
            assertThatThrownBy(() -> handle.execute("DELETE FROM " + table)).hasMessageContaining("is never removed");
        }
        assertThat(StoreRows.count(file, table)).isEqualTo(rows);
    }
}
