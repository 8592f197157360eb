package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.register.line.Deed;
import org.aidememoire.register.line.EntryLine;

/**
 * Works a register out from the beginning into an archive, with memory for a part of the reports at a time: it comes to the
 * same as {@link Register#of}. The reports are put aside first. They are looked at by relationship, since most groups are of
 * one, and what was found is written before the next part begins. For one thread.
 */
public final class Compilation {
    /** How many reports are looked at in one part. */
    private static final int PART = 4_000;
    /** How many reports are held before they are put aside, or opened at once afterwards. */
    private static final int FEW = 500;

    /** A report that was put aside, and where it is looked at. */
    private record Aside(String relationship, int number) {}

    private final Archive archive;
    private final Archive.Changes changes;
    private final int part;
    private final Set<Ruling> rulings = new TreeSet<>();
    private final List<Aside> all = new ArrayList<>();
    private final List<Integer> undated = new ArrayList<>();
    private Library library;
    private Library.Change books;

    /**
     * @param archive an empty archive, which shows what has been put through {@code changes}
     * @param changes the way into it
     */
    public Compilation(Archive archive, Archive.Changes changes) {
        this(archive, changes, PART);
    }

    Compilation(Archive archive, Archive.Changes changes, int part) {
        this.archive = archive;
        this.changes = changes;
        this.part = part;
        this.library = Library.kept(archive);
        this.books = library.change();
    }

    /** Puts a report in, once. */
    public void put(ReadReport report) {
        Admitted admitted = books.admit(report);
        all.add(new Aside(admitted.concerned().relationship().intern(), admitted.number()));
        if (report.reading().published().isEmpty()) {
            undated.add(admitted.number());
        }
        if (all.size() % FEW == 0) {
            putAside();
        }
    }

    private void putAside() {
        books.done().writeTo(changes);
        library = Library.kept(archive);
        books = library.change();
    }

    /** Lets a ruling hold. */
    public void rule(Ruling ruling) {
        rulings.add(ruling);
    }

    /**
     * Works it out.
     *
     * @param progress is told of how many reports more it has been worked out what they say together, and lastly of the same
     *     again as the lines are written
     */
    public void finish(IntConsumer progress) {
        putAside();
        all.sort(Comparator.comparing(Aside::relationship).thenComparingInt(Aside::number));
        Ledger ledger = Ledger.kept(archive, library.statements());
        for (int from = 0; from < all.size() || from == 0; from += part) {
            List<Aside> now = all.subList(from, Math.min(all.size(), from + part));
            List<Statement> come = now.stream()
                    .flatMap(one -> library.admitted(one.number()).statements().stream())
                    .toList();
            Set<Ruling> given = from == 0 ? rulings : Set.of();
            ledger.with(new Amendment(List.of(), Set.of(), come, Set.of(), given))
                    .ledger()
                    .writeTo(changes);
            // What was found is in the archive now, and no longer in memory.
            ledger = Ledger.kept(archive, library.statements());
            progress.accept(now.size());
        }
        dateTheUndated(Register.kept(archive));
        writeLines(Register.kept(archive), progress);
    }

    private void dateTheUndated(Register register) {
        for (int number : undated) {
            register.redated(register.admitted(number).id())
                    .ifPresent(
                            line -> write(Archive.Part.REPORT_LINES, line.id().hex(), new ReportLineForm(), line));
        }
    }

    private void writeLines(Register register, IntConsumer progress) {
        EntryLineForm form = new EntryLineForm();
        Deeds doing = new Deeds();
        int since = 0;
        for (Aside one : all) {
            Set<ClaimId> said = new HashSet<>();
            for (Statement statement : register.admitted(one.number()).statements()) {
                if (said.add(statement.id())) {
                    register.ownBundle(statement.id()).ifPresent(bundle -> {
                        String key = bundle.id().value();
                        EntryLine line = EntryLines.of(bundle, register);
                        write(Archive.Part.ENTRY_LINES, key, form, line);
                        NearStates.keys(line)
                                .forEach(near ->
                                        write(Archive.Part.NEAR_STATES, near, new WordForm(), NearStates.NOTHING));
                        List<Deed> deeds = Deeds.of(bundle);
                        if (!deeds.isEmpty()) {
                            write(Archive.Part.DEEDS, key, doing, deeds);
                        }
                    });
                }
            }
            if (++since == FEW) {
                progress.accept(since);
                since = 0;
            }
        }
        progress.accept(since);
    }

    private <V> void write(Archive.Part where, String key, Form<V> form, V value) {
        changes.put(where, key, KeptShelves.packed(form, value));
    }
}
