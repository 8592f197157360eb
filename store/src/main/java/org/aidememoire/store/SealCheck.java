package org.aidememoire.store;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Lays the units of a kind beside their seals, both in the order of their keys. */
final class SealCheck {
    private static final String SEALS = "SELECT key, report, digest FROM seals WHERE unit = :unit ORDER BY key";

    private record Seal(String key, Optional<String> report, String digest) {}

    private final Unit unit;
    private final Iterator<Seal> seals;
    private final Set<String> erased;
    private final Consumer<Fault> faults;
    private Optional<Seal> next;

    /** @param erased the reports that were erased; what went with them is not missed */
    SealCheck(Handle handle, Unit unit, Set<String> erased, Consumer<Fault> faults) {
        this.unit = unit;
        this.erased = erased;
        this.faults = faults;
        this.seals = handle.createQuery(SEALS)
                .bind("unit", unit.name())
                .map((row, context) -> new Seal(
                        row.getString("key"), Optional.ofNullable(row.getString("report")), row.getString("digest")))
                .iterator();
        this.next = advance();
    }

    /** Units come in the order of their keys. */
    void check(KeptUnit kept, String digest) {
        String key = kept.key();
        skipTo(key);
        if (next.isEmpty() || !next.get().key().equals(key)) {
            faults.accept(new Fault(kept.called(), "it bears no seal"));
            return;
        }
        Seal seal = next.get();
        boolean asKept = seal.digest().equals(digest) || unit.goesWith(kept.report(), erased);
        if (!asKept || !seal.report().equals(kept.report())) {
            faults.accept(new Fault(kept.called(), "it is not what was kept and sealed"));
        }
        next = advance();
    }

    /** After the last unit. */
    void finish() {
        while (next.isPresent()) {
            missing(next.get());
        }
    }

    private void skipTo(String key) {
        while (next.isPresent() && next.get().key().compareTo(key) < 0) {
            missing(next.get());
        }
    }

    private void missing(Seal seal) {
        if (!unit.goesWith(seal.report(), erased)) {
            faults.accept(new Fault(unit.called(seal.key()), "it was kept and is not there"));
        }
        next = advance();
    }

    private Optional<Seal> advance() {
        return seals.hasNext() ? Optional.of(seals.next()) : Optional.empty();
    }
}
