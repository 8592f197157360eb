package org.aidememoire.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.BusyHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The file of a store, and the ways to connect to it. */
final class StoreFile {
    private final Path path;
    private final StoreSettings settings;

    StoreFile(Path path, StoreSettings settings) {
        this.path = path;
        this.settings = settings;
    }

    /** @throws StoreException if it is plain from the outside that there can be no store here */
    void requireUsable() {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new StoreException(path + ": a folder, not a store");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(path + ": there is no folder " + folder);
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new StoreException(path + ": cannot be written to");
        }
        if (!Files.isWritable(folder)) {
            // SQLite keeps its log beside the file.
            throw new StoreException(path + ": its folder cannot be written to, " + folder);
        }
    }

    /** Connections that may write. */
    Jdbi forWriting() {
        DataSource source = source(writing());
        return Jdbi.create(() -> {
            Connection connection = source.getConnection();
            BusyHandler.setHandler(connection, new Patience(settings.patience()));
            return connection;
        });
    }

    /** Connections that cannot write. */
    DataSource forReading() {
        SQLiteConfig config = shared();
        config.setReadOnly(true);
        return source(config);
    }

    /** Connections that take the write lock with each transaction, so that two programs migrate one after the other. */
    DataSource forMigrating() {
        SQLiteConfig config = writing();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return source(config);
    }

    private SQLiteConfig writing() {
        SQLiteConfig config = shared();
        // FULL, since a confirmed report must survive a loss of power and not only of the process.
        config.setSynchronous(SynchronousMode.FULL);
        settings.mostPages().ifPresent(config::setMaxPageCount);
        return config;
    }

    private SQLiteConfig shared() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) settings.patience().toMillis());
        return config;
    }

    private DataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As a URI, since the driver takes what follows a question mark in a plain path for settings.
        source.setUrl("jdbc:sqlite:" + path.toAbsolutePath().toUri());
        return source;
    }
}
