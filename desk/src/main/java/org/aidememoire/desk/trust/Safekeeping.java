package org.aidememoire.desk.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.desk.kept.RegisterCheck;
import org.aidememoire.desk.search.IndexCheck;
import org.aidememoire.store.Fault;
import org.aidememoire.store.Inspection;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreAddress;

/** What can be done with a store as a whole. Others may go on using it meanwhile. */
public final class Safekeeping {
    private Safekeeping() {}

    /**
     * Looks at all that is kept: whether every row is what was kept and sealed, bytes are those of their identity and text
     * is what they say when they are opened, every quote stands in its place, every claim and decision can be read, the chain
     * of decisions is whole, the database itself sound, and what is derived beside it in order.
     *
     * @throws org.aidememoire.store.StoreException if it is no store, or cannot be opened
     */
    public static Verification verify(StoreAddress address) {
        try (Store store = Store.open(address)) {
            Inspection found = store.inspect();
            List<String> faults =
                    new ArrayList<>(found.faults().stream().map(Fault::toString).toList());
            OpenedAgain opened = new OpenedAgain(store);
            opened.run();
            faults.addAll(opened.faults());
            IndexCheck index = IndexCheck.of(address, store);
            faults.addAll(index.faults());
            RegisterCheck register = RegisterCheck.of(address, store);
            faults.addAll(register.faults());
            return new Verification(
                    found.form(),
                    found.counts(),
                    found.digest(),
                    opened.compared(),
                    index.state(),
                    register.state(),
                    faults);
        }
    }

    /**
     * Copies all that {@code from} keeps to {@code to}, in whichever kind of database each is; all or nothing.
     *
     * @return the digest of what both then hold
     * @throws NotPossibleException if something is kept there already
     * @throws org.aidememoire.store.StoreException if either store fails
     */
    public static String copy(StoreAddress from, StoreAddress to) {
        try (Store source = Store.open(from);
                Store target = Store.open(to)) {
            if (!target.isEmpty()) {
                throw new NotPossibleException(
                        to + ": something is kept there already; name a new file or an empty database");
            }
            return target.takeOver(source);
        }
    }

    /**
     * Backs {@code from} up into {@code file}, which is then a store like any other. It appears under its name only when it
     * is whole.
     *
     * @return the digest of what it holds
     * @throws NotPossibleException if there is such a file, or it cannot be made
     */
    public static String backUp(StoreAddress from, Path file) {
        if (Files.exists(file)) {
            throw new NotPossibleException(file + ": there is such a file already; nothing was written over");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            String digest = copy(from, StoreAddress.of(unfinished));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return digest;
        } catch (IOException e) {
            throw new NotPossibleException(file + ": the backup cannot be written, " + e.getMessage(), e);
        }
    }

    /**
     * Makes what is derived from the store again: its search index now, its kept register when next something is asked of
     * it.
     *
     * @throws org.aidememoire.store.StoreException if the store cannot be opened, or the index not be written
     */
    public static void rebuild(StoreAddress address) {
        try (Store store = Store.open(address)) {
            Derived.remove(address.derived("register"));
            Derived.remove(address.derived("search"));
            IndexCheck.makeAgain(address, store);
        }
    }

    /**
     * Puts what the backup {@code file} holds into {@code to}, in which nothing may be kept. The backup stays as it is.
     *
     * @return the digest of what both hold
     * @throws NotPossibleException if something is kept there already, or the file cannot be read
     */
    public static String restore(Path file, StoreAddress to) {
        try {
            // Opening a store of an older form changes it; a backup may be the last of its kind.
            Path folder = Files.createTempDirectory("aide-restore");
            Path copy = folder.resolve("backup.db");
            try {
                Files.copy(file, copy);
                return copy(StoreAddress.of(copy), to);
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new NotPossibleException(file + ": the backup cannot be read, " + e.getMessage(), e);
        }
    }
}
