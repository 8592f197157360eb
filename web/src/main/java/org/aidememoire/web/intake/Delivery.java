package org.aidememoire.web.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.report.ReportId;

/** What somebody delivered at once, and how far it has been read. Thread-safe. */
final class Delivery implements Progress {
    /**
     * A file that has been read.
     *
     * @param name the file's
     * @param what what became of it, in a few words
     */
    public record Done(String name, String what) {}

    /**
     * How far a delivery has been read.
     *
     * @param begun whether its turn has come
     * @param files how many there are
     * @param done those that have been read
     * @param tally what became of all; empty until all are read
     * @param added the reports that were not kept before
     * @param failure why reading broke off; empty where it did not
     */
    record State(
            boolean begun,
            int files,
            List<Done> done,
            Optional<Tally> tally,
            Set<ReportId> added,
            Optional<String> failure) {
        /** Whether nothing more will come. */
        boolean isOver() {
            return tally.isPresent() || failure.isPresent();
        }
    }

    private final int number;
    private final LocalDate came;
    private final List<String> names;
    private final DeliveryFolder folder;
    private final KnownFromOutside known;
    private final List<Done> done = new ArrayList<>();
    private boolean begun;
    private int files;
    private Optional<Tally> tally = Optional.empty();
    private Set<ReportId> added = Set.of();
    private Optional<String> failure = Optional.empty();

    Delivery(int number, LocalDate came, DeliveryFolder folder, KnownFromOutside known) {
        this.number = number;
        this.came = came;
        this.folder = folder;
        this.known = known;
        this.names = folder.files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        this.files = names.size();
    }

    int number() {
        return number;
    }

    /** The day on which it came. */
    LocalDate came() {
        return came;
    }

    /** The names of its files, in their order. */
    List<String> names() {
        return names;
    }

    DeliveryFolder folder() {
        return folder;
    }

    KnownFromOutside known() {
        return known;
    }

    synchronized State state() {
        return new State(begun, files, List.copyOf(done), tally, added, failure);
    }

    synchronized void begin() {
        begun = true;
    }

    @Override
    public synchronized void found(int count) {
        files = count;
    }

    @Override
    public synchronized void done(Path file, String what) {
        done.add(new Done(String.valueOf(file.getFileName()), what));
    }

    synchronized void finish(Tally whole, Set<ReportId> newlyKept) {
        tally = Optional.of(whole);
        added = Set.copyOf(newlyKept);
    }

    synchronized void fail(String reason) {
        failure = Optional.of(reason);
    }
}
