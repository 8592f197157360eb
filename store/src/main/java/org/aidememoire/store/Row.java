package org.aidememoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A row of a query's answer whose words are read in the way of its database. */
final class Row {
    private final ResultSet row;
    private final StatementContext context;
    private final ColumnMapper<String> words;

    Row(ResultSet row, StatementContext context) {
        this.row = row;
        this.context = context;
        this.words = context.findColumnMapperFor(String.class).orElseThrow();
    }

    /** Words that are always there. */
    String words(String column) throws SQLException {
        return said(column).orElseThrow(() -> new IllegalArgumentException("nothing is kept as its " + column));
    }

    /** Words that may be absent. */
    Optional<String> said(String column) throws SQLException {
        @Nullable String held = words.map(row, row.findColumn(column), context);
        return Optional.ofNullable(held);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    long sequence(String column) throws SQLException {
        return row.getLong(column);
    }
}
