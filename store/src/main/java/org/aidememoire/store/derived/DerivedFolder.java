package org.aidememoire.store.derived;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.store.StoreException;

/**
 * A folder beside a store that holds a file derived from it. A file that is being made has another name until it is whole;
 * the highest number holds. Several processes may use the folder at once; each sees one state of a file, whatever the others
 * do to it. Nothing that goes wrong here is lost: whoever cannot open the file derives anew.
 */
public final class DerivedFolder {
    private static final String ENDING = ".db";

    private final Path folder;
    private final List<DerivedTable> tables;
    private final String form;

    /**
     * @param folder made when something is put into it
     * @param tables what a file consists of
     * @param form in which form the bytes are; a file of another form is as good as none
     */
    public DerivedFolder(Path folder, Collection<DerivedTable> tables, String form) {
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.form = form;
    }

    /** The file as it is now; empty if it is missing, damaged or of another form. */
    public Optional<DerivedState> open() {
        return newestFirst().stream().flatMap(file -> open(file).stream()).findFirst();
    }

    private Optional<DerivedState> open(Path file) {
        try {
            return DerivedState.of(new DerivedFile(file, tables), form);
        } catch (SQLException | IllegalArgumentException e) {
            // Damaged, or removed by who made a newer one: either way it is not to be had.
            return Optional.empty();
        }
    }

    /** Whether there is a file at all, whatever its form and however it is. */
    public boolean isThere() {
        return !newestFirst().isEmpty();
    }

    /** What is wrong with the file that holds, in words; empty if it is sound, of another form, or there is none. */
    public Optional<String> fault() {
        return newestFirst().stream()
                .findFirst()
                .flatMap(file -> new DerivedFile(file, tables).fault(form).map(fault -> file + ": " + fault));
    }

    /**
     * Begins to make a new file.
     *
     * @throws StoreException if the folder cannot be written to
     */
    public DerivedBuild build() {
        try {
            Files.createDirectories(folder);
            return new DerivedBuild(this, Files.createTempFile(folder, "unfinished-", ""), tables, form);
        } catch (IOException | SQLException e) {
            throw failed(e);
        }
    }

    /** Lets {@code built} hold from now on, and removes what held before. */
    void publish(Path built) {
        try {
            List<Path> before = newestFirst();
            int number = before.isEmpty() ? 1 : number(before.get(0)) + 1;
            Files.move(built, folder.resolve(number + ENDING));
            before.forEach(DerivedFolder::remove);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Takes away what is there, so that it is made anew the next time. */
    public void discard() {
        newestFirst().forEach(DerivedFolder::remove);
    }

    private static void remove(Path file) {
        for (String part : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
            } catch (IOException e) {
                // Where the system does not let go of a file in use, it is removed another time.
                return;
            }
        }
    }

    private List<Path> newestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]{1,9}\\.db"))
                    .sorted(Comparator.comparing(DerivedFolder::number).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static int number(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.length() - ENDING.length()));
    }

    StoreException failed(Exception cause) {
        return new StoreException(folder + ": cannot be written to (" + cause.getMessage() + ")", cause);
    }
}
