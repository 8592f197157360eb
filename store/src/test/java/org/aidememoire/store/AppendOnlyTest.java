package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept is held to its place even against the shell of its database. */
@ParameterizedClass
@EnumSource(Kind.class)
class AppendOnlyTest {
    /** A column of each table. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("reports", "kept_at"),
            Map.entry("metadata", "name"),
            Map.entry("readings", "reader"),
            Map.entry("claims", "body"),
            Map.entry("problems", "reason"),
            Map.entry("series", "source"),
            Map.entry("figures", "value"),
            Map.entry("decisions", "content"),
            Map.entry("threads", "thread"),
            Map.entry("erasures", "report"),
            Map.entry("seals", "digest"));

    private final Place place;

    AppendOnlyTest(Kind kind, @TempDir Path folder) {
        place = kind.place(folder);
    }

    @Test
    void noRowIsEverChangedOrRemoved() {
        try (Store store = place.open()) {
            store.keep(SampleReports.nairobi(), SampleReports.readingOfNairobi());
            store.keepFigures(SampleFigures.TRADE);
            store.keep(SampleReports.plain(1), SampleReports.nothingIn(SampleReports.plain(1)));
            store.decide(SampleDecisions.rejectsCoal("anna"), 0);
            store.decide(SampleDecisions.erases(SampleReports.plain(1)), 0);
        }
        TABLES.forEach((table, column) -> {
            int rows = place.count(table);
            assertThat(rows).as(table).isPositive();
            assertRefused("UPDATE " + table + " SET " + column + " = 'x'", "is never changed");
            assertRefused("DELETE FROM " + table, "is never removed");
            assertThat(place.count(table)).isEqualTo(rows);
        });
    }

    @Test
    void noTableOfAServerIsEmptied() {
        place.open().close();
        if (place.onServer()) {
            TABLES.keySet().forEach(table -> assertRefused("TRUNCATE " + table + " CASCADE", "is never removed"));
        }
    }

    @Test
    void noTableIsForgottenHere() {
        place.open().close();
        try (Handle handle = place.look()) {
            assertThat(place.form().tables(handle))
                    // Accounts are no part of the record, and change; AccountBookTest tells how far.
                    .filteredOn(table -> !table.equals("flyway_schema_history") && !table.equals("accounts"))
                    .containsExactlyInAnyOrderElementsOf(TABLES.keySet());
        }
    }

    private void assertRefused(String statement, String because) {
        try (Handle handle = place.look()) {
            assertThatThrownBy(() -> handle.execute(statement)).hasMessageContaining(because);
        }
    }
}
