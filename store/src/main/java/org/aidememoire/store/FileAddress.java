package org.aidememoire.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** A store in a file. */
final class FileAddress extends StoreAddress {
    private final Path file;

    FileAddress(Path file) {
        this.file = file;
    }

    @Override
    public boolean isTaken() {
        return Files.exists(file);
    }

    @Override
    public Path derived(String name) {
        return file.resolveSibling(file.getFileName() + "." + name);
    }

    @Override
    Database database(StoreSettings settings) {
        StoreFile at = new StoreFile(file, settings);
        at.requireUsable();
        return new SqliteDatabase(at, trouble());
    }

    @Override
    Trouble trouble() {
        return new Trouble(toString(), new SqliteFailures(file));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
