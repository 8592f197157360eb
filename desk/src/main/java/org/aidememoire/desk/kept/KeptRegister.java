package org.aidememoire.desk.kept;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.Successions;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Compilation;
import org.aidememoire.register.ReadReport;
import org.aidememoire.register.Register;
import org.aidememoire.register.Ruling;
import org.aidememoire.store.Extent;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.Store;
import org.aidememoire.store.StoreException;
import org.aidememoire.store.derived.DerivedBuild;
import org.aidememoire.store.derived.DerivedFolder;
import org.aidememoire.store.derived.DerivedState;
import org.jspecify.annotations.Nullable;

/**
 * The register of a store as it is now. It is kept in a folder beside the store and brought up to date by what has come
 * since; where it is missing, damaged, of another store or of other code, it is worked out anew. Where it cannot be kept,
 * it is worked out in memory, and the answers are the same. Several processes may use the folder at once. Thread-safe.
 */
public final class KeptRegister implements AutoCloseable {
    /** The register of fewer reports is worked out sooner than a file is looked after. */
    public static final int WORTH_KEEPING = 300;

    /** Where more than one in so many reports has changed, it is quicker to begin anew. */
    private static final int FEW = 4;

    private static final int TRIES = 3;

    private final Store store;
    private final Optional<DerivedFolder> folder;
    private final int worthKeeping;
    private final Resolving resolving;
    private final Successions successions;
    private @Nullable Held held;

    /**
     * @param register the register
     * @param decided what had been decided when it was made
     * @param extent how far the store reached when it was made
     * @param state where it is kept, if it is
     */
    private record Held(Register register, Decided decided, Extent extent, Optional<DerivedState> state) {}

    /**
     * The register of {@code store}.
     *
     * @param folder where to keep it
     * @param worthKeeping from how many reports on to keep it
     * @param resolving is told when it is worked out anew
     */
    public KeptRegister(Store store, Path folder, int worthKeeping, Resolving resolving) {
        this.store = store;
        this.folder = WrittenBy.thisCode().map(code -> new DerivedFolder(folder, DerivedArchive.tables(), code));
        this.worthKeeping = worthKeeping;
        this.resolving = resolving;
        this.successions = Successions.in(store);
    }

    /**
     * The register of all that the store holds now.
     *
     * @throws StoreException if the store cannot be read
     */
    public Register get() {
        return now().register();
    }

    /**
     * All that has been decided now.
     *
     * @throws StoreException if the store cannot be read
     */
    public Decided decided() {
        return now().decided();
    }

    /**
     * The register, and what has been decided, at one moment.
     *
     * @param register the register
     * @param decided what had been decided when it was made
     * @param extent how far the store reached
     */
    public record Moment(Register register, Decided decided, Extent extent) {
        /** What was so on an earlier day, as the store is now. */
        public Moment with(Register then, Decided decidedThen) {
            return new Moment(then, decidedThen, extent);
        }
    }

    /**
     * The register of all that the store holds now, and what has been decided.
     *
     * @throws StoreException if the store cannot be read
     */
    public Moment moment() {
        Held now = now();
        return new Moment(now.register(), now.decided(), now.extent());
    }

    /** How far the store reached of which {@code register} is, if that is the one that was given last. */
    public synchronized Optional<Extent> extentOf(Register register) {
        return Optional.ofNullable(held)
                .filter(now -> now.register() == register)
                .map(Held::extent);
    }

    private synchronized Held now() {
        Extent now = store.extent();
        Held known = held;
        if (known == null) {
            // Whatever was remembered is of a state that was let go of, and nobody counted what has come since.
            successions.forgetAll();
            known = open().orElseGet(() -> resolve(now));
        }
        for (int i = 0; i < TRIES && !known.extent().equals(now); i++) {
            known = update(known, now);
        }
        held = known;
        return known;
    }

    private Optional<Held> open() {
        return folder.flatMap(DerivedFolder::open).flatMap(state -> {
            Optional<Extent> extent = Extent.parse(state.source()).filter(store::follows);
            if (extent.isEmpty()) {
                state.close();
            }
            return extent.map(known -> held(state, known));
        });
    }

    private Held held(DerivedState state, Extent extent) {
        return new Held(Register.kept(archive(state)), decidedNow(), extent, Optional.of(state));
    }

    private DerivedArchive archive(DerivedState state) {
        return new DerivedArchive(state, this::forget);
    }

    /** Removes what is kept, such as when words were erased that it holds; it is worked out anew when it is asked for. */
    public synchronized void discard() {
        close();
        folder.ifPresent(DerivedFolder::discard);
    }

    /** What is in the folder cannot be used. */
    private synchronized void forget() {
        held = null;
        folder.ifPresent(DerivedFolder::discard);
    }

    private Decided decidedNow() {
        return new Decided(store.decisions(), successions);
    }

    private Held resolve(Extent now) {
        Decided decided = decidedNow();
        int reports = (int)
                store.reportsStartingWith("").stream().filter(decided::counts).count();
        resolving.begins(reports);
        try {
            return folder.filter(kept -> reports >= worthKeeping)
                    .flatMap(kept -> compile(kept, decided, now))
                    .orElseGet(() -> resolveInMemory(decided, now));
        } finally {
            resolving.ends();
        }
    }

    private Held resolveInMemory(Decided decided, Extent now) {
        Register.Change change = Register.EMPTY.change();
        eachReport(decided, change::put);
        decided.rulings().forEach(change::rule);
        return new Held(change.done(), decided, now, Optional.empty());
    }

    /** Works it out into the folder; empty where it cannot be kept there, such as on a full disk. */
    private Optional<Held> compile(DerivedFolder kept, Decided decided, Extent now) {
        try (DerivedBuild build = kept.build()) {
            Compilation compilation = new Compilation(new DerivedArchive(build, () -> {}), DerivedArchive.in(build));
            eachReport(decided, compilation::put);
            decided.rulings().forEach(compilation::rule);
            compilation.finish(resolving::goesOn);
            build.finish(now.toString());
        } catch (StoreException e) {
            return Optional.empty();
        }
        return open().filter(opened -> opened.extent().equals(now));
    }

    private void eachReport(Decided decided, Consumer<ReadReport> use) {
        store.eachReading(kept -> {
            if (decided.counts(kept.reading().report())) {
                use.accept(read(kept, decided));
                resolving.goesOn(1);
            }
        });
    }

    private Held update(Held known, Extent now) {
        List<ReportId> changed = store.changedSince(known.extent());
        successions.forget(changed);
        long worth = changed.size() * (long) FEW;
        if (worth > worthKeeping && worth > known.register().reports().count()) {
            return resolve(now);
        }
        Decided decided = decidedNow();
        Register.Change change = known.register().change();
        for (ReportId report : decided.withHeirs(changed)) {
            store.reading(report)
                    .filter(kept -> decided.counts(report))
                    .ifPresentOrElse(kept -> change.put(read(kept, decided)), () -> change.remove(report));
        }
        Set<Ruling> rulings = new TreeSet<>(decided.rulings());
        known.register().rulings().stream()
                .filter(ruling -> !rulings.contains(ruling))
                .forEach(change::unrule);
        rulings.forEach(change::rule);
        Register next = change.done();
        Held inMemory = new Held(next, decided, now, known.state());
        return known.state().flatMap(state -> write(inMemory, state)).orElse(inMemory);
    }

    /** Keeps {@code next}; where another process was quicker, takes what that one kept. Empty where neither can be had. */
    private Optional<Held> write(Held next, DerivedState state) {
        try {
            Optional<DerivedState> written = state.change(
                    next.extent().toString(), changes -> next.register().writeTo(DerivedArchive.in(changes)));
            return written.isPresent()
                    ? written.map(moved ->
                            new Held(next.register().movedTo(archive(moved)), next.decided(), next.extent(), written))
                    : openAnothers();
        } catch (StoreException e) {
            // As it was, and what has come since in memory.
            return Optional.empty();
        }
    }

    /** What another process has kept can be of later readings than anything that was remembered here. */
    private Optional<Held> openAnothers() {
        successions.forgetAll();
        return open();
    }

    private static ReadReport read(KeptReading kept, Decided decided) {
        KeptReading revised = decided.revise(kept);
        return new ReadReport(revised.metadata(), revised.reading());
    }

    @Override
    public synchronized void close() {
        Held known = held;
        held = null;
        if (known != null) {
            known.state().ifPresent(DerivedState::close);
        }
    }
}
