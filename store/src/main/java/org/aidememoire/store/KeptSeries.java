package org.aidememoire.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The series as they were imported. */
final class KeptSeries {
    static final Comparator<Series> ORDER = Comparator.comparing(Series::measure)
            .thenComparing(Series::unit)
            .thenComparing(Series::states)
            .thenComparing(Series::source);

    private static final String ADD_SERIES =
            """
            INSERT INTO series (measure, unit, states, source) VALUES (:measure, :unit, :states, :source)
            ON CONFLICT DO NOTHING""";

    private static final String ADD_FIGURE =
            """
            INSERT INTO figures (series, imported_at, period, value)
            SELECT sequence, :importedAt, :period, :value FROM series
            WHERE measure = :measure AND unit = :unit AND states = :states AND source = :source""";

    private static final String ALL =
            """
            SELECT measure, unit, states, source, period, value FROM figures JOIN series ON series.sequence = series
            WHERE imported_at < :before ORDER BY figures.sequence""";

    /** After every moment that begins with a year of four digits. */
    private static final String NEVER = "a";

    private record Value(Series series, Figure figure) {
        static Value of(ResultSet answer, StatementContext context) throws SQLException {
            Row row = new Row(answer, context);
            return new Value(
                    new Series(
                            row.words("measure"),
                            row.words("unit"),
                            Arrays.stream(row.words("states").split(",", -1))
                                    .map(CountryCode::new)
                                    .collect(Collectors.toSet()),
                            row.words("source")),
                    new Figure(PartialDate.parse(row.words("period")), new BigDecimal(row.words("value"))));
        }
    }

    private KeptSeries() {}

    /** How many words on figures are kept; none is ever taken away, so the same number means the same figures. */
    static long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM figures")
                .mapTo(Long.class)
                .one();
    }

    /** The figures of each series by period, the latest word on each; of what was imported before a day, if one is given. */
    static Map<Series, List<Figure>> all(Handle handle, Optional<LocalDate> before) {
        Map<Series, Map<PartialDate, Figure>> all = new TreeMap<>(ORDER);
        handle.createQuery(ALL)
                .bind("before", before.map(LocalDate::toString).orElse(NEVER))
                .map(Value::of)
                .forEach(value -> all.computeIfAbsent(value.series(), series -> new TreeMap<>())
                        .put(value.figure().period(), value.figure()));
        Map<Series, List<Figure>> listed = new TreeMap<>(ORDER);
        all.forEach((series, figures) -> listed.put(series, List.copyOf(figures.values())));
        return listed;
    }

    /** Adds those of {@code figures} that say something new; gives their number. */
    static int add(Handle handle, Series series, Collection<Figure> figures, Instant importedAt) {
        List<Figure> known = all(handle, Optional.empty()).getOrDefault(series, List.of());
        List<Figure> fresh =
                figures.stream().filter(figure -> !known.contains(figure)).toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        handle.createUpdate(ADD_SERIES).bindMap(bound(series)).execute();
        try (PreparedBatch batch = handle.prepareBatch(ADD_FIGURE)) {
            for (Figure figure : fresh) {
                batch.bindMap(bound(series))
                        .bind("importedAt", importedAt.toString())
                        .bind("period", figure.period().toString())
                        .bind("value", figure.value().toPlainString())
                        .add();
            }
            batch.execute();
        }
        return fresh.size();
    }

    private static Map<String, String> bound(Series series) {
        return Map.of(
                "measure",
                series.measure(),
                "unit",
                series.unit(),
                "states",
                series.states(),
                "source",
                series.source());
    }
}
