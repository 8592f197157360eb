package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not as it was kept is found, wherever it is. */
@ParameterizedClass
@EnumSource(Kind.class)
class InspectionTest {
    private final Place place;

    InspectionTest(Kind kind, @TempDir Path folder) {
        place = kind.place(folder);
    }

    @BeforeEach
    void fill() {
        FullStore.fill(place);
    }

    @Test
    void nothingIsWrongWithWhatWasKept() {
        try (Store store = place.open()) {
            Inspection found = store.inspect();
            assertThat(found.faults()).isEmpty();
            assertThat(found.counts()).containsEntry("reports", 3L).containsEntry("erasures", 1L);
            assertThat(found.counts().values()).allMatch(rows -> rows > 0);
            assertThat(store.inspect()).isEqualTo(found);
        }
    }

    @Test
    void theDigestOfTheWholeIsOfWhatIsKept() {
        try (Store store = place.open()) {
            String before = store.inspect().digest();
            store.keep(SampleReports.plain(3), SampleReports.nothingIn(SampleReports.plain(3)));
            assertThat(store.inspect().digest()).isNotEqualTo(before);
        }
    }

    @Test
    void whatIsKeptAfterAnErasureIsSealedUnderANumberOfItsOwn() {
        Report last = SampleReports.plain(4);
        try (Store store = place.open()) {
            store.keep(last, SampleReports.nothingIn(last));
            store.decide(SampleDecisions.erases(last), 0);
            store.learn(
                    SampleReports.plain(1).id(),
                    new ReportMetadata(
                            "day-1",
                            Optional.of("https://example.org/late"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(store.inspect().faults()).isEmpty();
        }
    }

    /** Every column of every table, in a row chosen by chance; what belongs to an erased report is no longer sealed. */
    @Test
    void aByteThatWasChangedAnywhereIsFound() {
        Random random = new Random();
        try (Store store = place.open();
                Handle hand = unguarded()) {
            for (String table : Copying.TABLES) {
                List<KeptRow> rows = new ArrayList<>(hand.createQuery("SELECT * FROM " + table)
                        .map(KeptRow::of)
                        .list());
                rows.removeIf(row -> isOfErased(hand, table, row));
                List<String> columns = rows.stream()
                        .flatMap(row -> row.columns().keySet().stream())
                        .distinct()
                        .toList();
                for (String column : columns) {
                    List<KeptRow> filled = rows.stream()
                            .filter(row -> row.columns().containsKey(column))
                            .toList();
                    KeptRow row = filled.get(random.nextInt(filled.size()));
                    Object held = Objects.requireNonNull(row.columns().get(column));
                    Object changed = changed(held, random);
                    while (isHeld(changed, column, rows)) {
                        changed = changed(held, random);
                    }
                    set(hand, table, row, column, changed);
                    assertThat(store.inspect().faults())
                            .as("%s.%s: %s in place of %s", table, column, changed, held)
                            .isNotEmpty();
                    row.columns().put(column, changed);
                    set(hand, table, row, column, held);
                    row.columns().put(column, held);
                }
            }
            assertThat(store.inspect().faults()).isEmpty();
        }
    }

    @Test
    void aRowThatIsGoneAndOneThatWasSlippedInAreNamed() {
        try (Store store = place.open();
                Handle hand = unguarded()) {
            hand.execute("DELETE FROM figures WHERE sequence = 2");
            hand.execute("INSERT INTO figures (sequence, series, imported_at, period, value)"
                    + " VALUES (9, 1, '2026-02-06T08:00:00Z', '2020', '1')");
            assertThat(store.inspect().faults())
                    .extracting(Fault::toString)
                    .containsExactlyInAnyOrder("figure 2: it was kept and is not there", "figure 9: it bears no seal");
        }
    }

    @Test
    void aQuoteThatWasMovedIsNamedWithItsClaim() {
        try (Store store = place.open();
                Handle hand = unguarded()) {
            hand.execute("UPDATE problems SET starts = starts + 1, ends = ends + 1 WHERE quote IS NOT NULL");
            assertThat(store.inspect().faults())
                    .extracting(Fault::toString)
                    .contains("reading 2: it is not what was kept and sealed")
                    .anyMatch(fault -> fault.startsWith("reading 2: problem 0: its quote does not stand at "));
        }
    }

    @Test
    void aDecisionThatWasRewordedBreaksTheChain() {
        try (Store store = place.open();
                Handle hand = unguarded()) {
            hand.execute("UPDATE decisions SET decided_by = 'someone else' WHERE number = 2");
            assertThat(store.inspect().faults())
                    .extracting(Fault::toString)
                    .contains("the chain of decisions: decision 2: it is not what was sealed");
        }
    }

    /** As someone who may do anything in the database. */
    private Handle unguarded() {
        Handle hand = place.look();
        if (place.onServer()) {
            hand.execute("SET session_replication_role = replica");
        } else {
            hand.execute("PRAGMA busy_timeout = 5000");
            hand.createQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
                    .mapTo(String.class)
                    .list()
                    .forEach(trigger -> hand.execute("DROP TRIGGER " + trigger));
        }
        return hand;
    }

    private static boolean isOfErased(Handle hand, String table, KeptRow row) {
        String erased = hand.createQuery("SELECT report FROM erasures")
                .mapTo(String.class)
                .one();
        return switch (table) {
            case "reports" -> row.words("id").equals(erased);
            case "metadata", "readings", "seals" -> row.said("report").equals(Optional.of(erased));
            default -> false;
        };
    }

    /** A key that another row has already the database itself would refuse. */
    private static boolean isHeld(Object value, String column, List<KeptRow> rows) {
        return rows.stream().anyMatch(row -> Objects.deepEquals(row.columns().get(column), value));
    }

    private static Object changed(Object held, Random random) {
        if (held instanceof Long number) {
            return number ^ (1L << (8 + random.nextInt(8)));
        }
        if (held instanceof byte[] bytes) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            return changed;
        }
        StringBuilder words = new StringBuilder(held.toString());
        int at = random.nextInt(words.length());
        words.setCharAt(at, (char) (words.charAt(at) ^ 1));
        return words.toString();
    }

    private static void set(Handle hand, String table, KeptRow row, String column, Object value) {
        String where = row.columns().keySet().stream()
                .map(name -> name + " = :" + name)
                .collect(Collectors.joining(" AND "));
        Update update = hand.createUpdate("UPDATE " + table + " SET " + column + " = :fresh WHERE " + where);
        for (Map.Entry<String, Object> held : row.columns().entrySet()) {
            update.bind(held.getKey(), held.getValue());
        }
        assertThat(update.bind("fresh", value).execute()).isOne();
    }
}
