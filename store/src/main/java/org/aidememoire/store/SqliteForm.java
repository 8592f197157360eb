package org.aidememoire.store;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** A SQLite file; it bears the mark of an application. */
final class SqliteForm implements Form {
    /** 'AIDE' in ASCII. */
    private static final int APPLICATION = 1095320645;

    private final DataSource source;

    SqliteForm(DataSource source) {
        this.source = source;
    }

    @Override
    public List<String> tables(Handle handle) {
        return handle.createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                .mapTo(String.class)
                .list();
    }

    @Override
    public boolean isMarked(Handle handle) {
        return handle.createQuery("PRAGMA application_id").mapTo(Integer.class).one() == APPLICATION;
    }

    @Override
    public void prepare(Handle handle) {
        handle.createQuery("PRAGMA journal_mode = WAL").mapTo(String.class).one();
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public DataSource source() {
        return source;
    }
}
