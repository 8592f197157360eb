package org.aidememoire.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in one line for a person what is wrong with the file of a store. */
final class Trouble {
    /** The low byte of SQLite's extended result codes is the primary code. */
    private static final int PRIMARY = 0xff;

    /** With less than this left, an input or output error is one of space. */
    private static final long NO_ROOM = 64 * 1024;

    private final Path file;

    Trouble(Path file) {
        this.file = file;
    }

    /** What {@code cause} means. */
    StoreException from(Exception cause) {
        return new StoreException(file + ": " + reason(cause), cause);
    }

    /** What {@code cause} means, and what is lost by it. */
    StoreException from(Exception cause, String loss) {
        return new StoreException(file + ": " + reason(cause) + "; " + loss, cause);
    }

    /** The file is sound, but {@code what} is kept in it in a form that cannot be read. */
    StoreException damaged(String what, Exception cause) {
        return new StoreException(file + ": damaged, " + what + " cannot be read (" + firstLine(cause) + ")", cause);
    }

    private String reason(Exception cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException sqlite) {
                return reason(sqlite);
            }
        }
        return firstLine(cause);
    }

    private String reason(SQLiteException sqlite) {
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_NOTADB -> "not a store of Aide-Mémoire";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it, try again when it is done";
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_CORRUPT -> "the file is damaged (" + firstLine(sqlite) + ")";
            case SQLITE_READONLY -> "cannot be written to";
            case SQLITE_CANTOPEN, SQLITE_PERM -> "cannot be opened";
            case SQLITE_IOERR ->
                hasRoom() ? "cannot be read or written (" + firstLine(sqlite) + ")" : "the disk is full";
            default -> firstLine(sqlite);
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

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
