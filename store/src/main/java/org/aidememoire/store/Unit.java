package org.aidememoire.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is kept and sealed as one: a row, or a row with those that belong to it. */
enum Unit {
    REPORT("reports", "id", Set.of()),
    METADATA("metadata", "sequence", Set.of()),
    READING(
            "readings",
            "sequence",
            Set.of(),
            new Part("claims", "reading", "position"),
            new Part("problems", "reading", "position")),
    SERIES("series", "sequence", Set.of()),
    FIGURE("figures", "sequence", Set.of()),
    /** Its content may be erased, and is held by the decision's own digest. */
    DECISION(
            "decisions",
            "number",
            Set.of("content"),
            new Part("threads", "decision", "thread"),
            new Part("erasures", "decision", "report"));

    /**
     * Rows of another table that belong to a row.
     *
     * @param table the table
     * @param of its column that names what a row belongs to
     * @param order their order
     */
    record Part(String table, String of, String order) {
        String all() {
            return "SELECT * FROM " + table + " ORDER BY " + of + ", " + order;
        }

        String one() {
            return "SELECT * FROM " + table + " WHERE " + of + " = :key ORDER BY " + order;
        }
    }

    private static final int DIGITS = 18;

    private final String table;
    private final String key;
    private final Set<String> unsealed;
    private final List<Part> parts;

    Unit(String table, String key, Set<String> unsealed, Part... parts) {
        this.table = table;
        this.key = key;
        this.unsealed = unsealed;
        this.parts = List.of(parts);
    }

    String table() {
        return table;
    }

    /** The column that tells one from another. */
    String keyColumn() {
        return key;
    }

    /** The columns that no seal covers. */
    Set<String> unsealed() {
        return unsealed;
    }

    /** Whether its words go when {@code report} is erased, and it is among those that were. */
    boolean goesWith(Optional<String> report, Set<String> erased) {
        return this != DECISION && report.filter(erased::contains).isPresent();
    }

    List<Part> parts() {
        return parts;
    }

    /** As one words of the reports: by identity, or by a number whose order is that of its words. */
    String keyOf(KeptRow row) {
        Object held = row.columns().get(key);
        return held instanceof Long number ? String.format(Locale.ROOT, "%0" + DIGITS + "d", number) : row.words(key);
    }

    /** What a person calls the unit with {@code key}. */
    String called(String key) {
        String word = name().toLowerCase(Locale.ROOT);
        return this == REPORT ? word + " " + key.substring(0, Math.min(12, key.length())) : word + " " + trimmed(key);
    }

    private static String trimmed(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    String all() {
        return "SELECT * FROM " + table + " ORDER BY " + key;
    }

    String one() {
        return "SELECT * FROM " + table + " WHERE " + key + " = :key";
    }
}
