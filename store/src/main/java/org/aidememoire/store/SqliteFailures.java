package org.aidememoire.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * By SQLite's result codes.
 *
 * @see <a href="https://www.sqlite.org/rescode.html">Result and Error Codes</a>
 */
final class SqliteFailures implements Failures {
    /** The low byte of SQLite's extended result codes is the primary code. */
    private static final int PRIMARY = 0xff;

    /** With less than this left, an input or output error is one of space. */
    private static final long NO_ROOM = 64 * 1024;

    private final Path file;

    SqliteFailures(Path file) {
        this.file = file;
    }

    @Override
    public String reason(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException sqlite) {
                return reason(sqlite);
            }
        }
        return Failures.firstLine(failure);
    }

    private String reason(SQLiteException sqlite) {
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_NOTADB -> "not a store of Aide-Mémoire";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it, try again when it is done";
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_CORRUPT -> "the file is damaged (" + Failures.firstLine(sqlite) + ")";
            case SQLITE_READONLY -> "cannot be written to";
            case SQLITE_CANTOPEN, SQLITE_PERM -> "cannot be opened";
            case SQLITE_IOERR ->
                hasRoom() ? "cannot be read or written (" + Failures.firstLine(sqlite) + ")" : "the disk is full";
            default -> Failures.firstLine(sqlite);
        };
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & PRIMARY);
    }

    private boolean hasRoom() {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return folder == null || Files.getFileStore(folder).getUsableSpace() > NO_ROOM;
        } catch (IOException e) {
            // Then the space is not known to be what is wrong.
            return true;
        }
    }
}
