package org.aidememoire.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** A PostgreSQL database. Its connections come from two pools, so that questions never keep a change waiting. */
final class PostgresDatabase implements Database {
    private static final int MOST_QUESTIONS = 24;

    /** Held by whoever writes: our own number, and that of this schema's first table. Ends with the transaction. */
    static final String TAKE_TURN = "SELECT pg_advisory_xact_lock(1095320645, 'reports'::regclass::oid::integer)";

    private static final String NUMBERED =
            """
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = current_schema() AND column_name = 'sequence' AND is_identity = 'YES'""";

    private final DataSource source;
    private final StoreSettings settings;
    private final Trouble trouble;
    private final HikariDataSource questions;
    private final HikariDataSource changes;
    private final Jdbi reading;
    private final Jdbi writing;

    PostgresDatabase(DataSource source, StoreSettings settings, Trouble trouble) {
        this.source = source;
        this.settings = settings;
        this.trouble = trouble;
        this.questions = new HikariDataSource(asking(pool("questions", MOST_QUESTIONS)));
        this.changes = new HikariDataSource(pool("changes", 1));
        this.reading = dialect(Jdbi.create(questions));
        this.writing = dialect(Jdbi.create(changes));
    }

    static Jdbi dialect(Jdbi jdbi) {
        return jdbi.define("join", "JOIN")
                .registerArgument(new AnyCharacter.Written())
                .registerColumnMapper(String.class, AnyCharacter::read);
    }

    /** Set once for a connection, and not around each question: every word to the server and back takes its time. */
    private static HikariConfig asking(HikariConfig config) {
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return config;
    }

    private HikariConfig pool(String name, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("aide-" + name);
        config.setDataSource(source);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(Math.max(250, settings.patience().toMillis()));
        // Whether the server answers is found out by the first question, whose failure says more.
        config.setInitializationFailTimeout(-1);
        return config;
    }

    @Override
    public void bringUpToDate() {
        try (Handle handle = Jdbi.create(source).open()) {
            new Schema(trouble, new PostgresForm(source)).bringUpToDate(handle);
        }
    }

    @Override
    public <T> T ask(Function<Handle, T> question) {
        return reading.inTransaction(question::apply);
    }

    @Override
    public synchronized void change(Consumer<Handle> change) {
        // Each statement sees what was committed before it, thus all that was written before our turn came.
        writing.useTransaction(TransactionIsolationLevel.READ_COMMITTED, handle -> {
            handle.execute("SET LOCAL lock_timeout = " + settings.patience().toMillis());
            handle.createQuery(TAKE_TURN).mapToMap().one();
            change.accept(handle);
        });
    }

    @Override
    public List<String> faults(Handle handle) {
        return List.of();
    }

    @Override
    public void continueNumbering(Handle handle) {
        handle.createQuery(NUMBERED).mapTo(String.class).list().forEach(table -> handle.createQuery(
                        "SELECT setval(pg_get_serial_sequence('" + table + "', 'sequence'), max(sequence)) FROM "
                                + table)
                .mapToMap()
                .list());
    }

    @Override
    public void close() {
        questions.close();
        changes.close();
    }
}
