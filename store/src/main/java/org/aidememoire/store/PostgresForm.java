package org.aidememoire.store;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** A schema of a PostgreSQL database; a comment on its first table is the mark. */
final class PostgresForm implements Form {
    private static final String TABLES =
            """
            SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
            WHERE nspname = current_schema() AND relkind IN ('r', 'p')""";

    private static final String MARKED =
            "SELECT coalesce(obj_description(to_regclass('reports'), 'pg_class') LIKE 'Aide-Mémoire:%', false)";

    private final DataSource source;

    PostgresForm(DataSource source) {
        this.source = source;
    }

    @Override
    public List<String> tables(Handle handle) {
        return handle.createQuery(TABLES).mapTo(String.class).list();
    }

    @Override
    public boolean isMarked(Handle handle) {
        return handle.createQuery(MARKED).mapTo(Boolean.class).one();
    }

    @Override
    public void prepare(Handle handle) {
        String encoding =
                handle.createQuery("SHOW server_encoding").mapTo(String.class).one();
        if (!encoding.equals("UTF8")) {
            throw new IllegalStateException(
                    "the database holds text in " + encoding + " and not in UTF8, which reports need");
        }
        if (handle.createQuery("SELECT current_schema()")
                .mapTo(String.class)
                .findOne()
                .isEmpty()) {
            throw new IllegalStateException("there is no such schema in the database");
        }
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public DataSource source() {
        return source;
    }
}
