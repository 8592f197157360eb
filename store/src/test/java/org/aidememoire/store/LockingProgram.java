package org.aidememoire.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** Begins to write to the file that the first argument names, says so, and never finishes. */
final class LockingProgram {
    private LockingProgram() {}

    /** Holds the write lock until it is killed. */
    public static void main(String[] arguments) throws IOException {
        try (Handle handle = StoreRows.open(Path.of(arguments[0]))) {
            handle.execute("BEGIN IMMEDIATE");
            System.out.println("locked");
            System.in.read();
        }
    }
}
