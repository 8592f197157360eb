package org.aidememoire.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import tools.jackson.databind.json.JsonMapper;

/** Looks at all that is kept, with one unit at a time in memory. */
final class Inspector {
    private final Handle handle;
    private final Trouble trouble;
    private final Sense sense;
    private final List<Fault> faults = new ArrayList<>();
    private final Content content = new Content();
    private final Set<String> erased = new HashSet<>();

    Inspector(Handle handle, JsonMapper json, Trouble trouble) {
        this.handle = handle;
        this.trouble = trouble;
        this.sense = new Sense(handle, json);
    }

    /** @param database whose own check comes first */
    Inspection run(Database database) {
        attempt("the database", () -> database.faults(handle)
                .forEach(fault -> faults.add(new Fault("the database", fault))));
        attempt(
                "erasures",
                () -> erased.addAll(handle.createQuery("SELECT report FROM erasures")
                        .mapTo(String.class)
                        .list()));
        for (Unit unit : Unit.values()) {
            attempt("the table " + unit.table(), () -> inspect(unit));
        }
        attempt("the chain of decisions", () -> DecisionChain.faults(handle)
                .forEach(fault -> faults.add(new Fault("the chain of decisions", fault))));
        return new Inspection(Schema.NEWEST, content.counts(), content.digest(), faults);
    }

    private void inspect(Unit unit) {
        SealCheck seals = new SealCheck(handle, unit, erased, faults::add);
        KeptUnit.each(
                handle,
                unit,
                kept -> attempt(kept.called(), () -> {
                    String digest = kept.digest();
                    content.add(kept, digest);
                    seals.check(kept, digest);
                    if (unit == Unit.DECISION && kept.row().said("content").isEmpty() && erased.isEmpty()) {
                        throw new IllegalArgumentException("its content is gone, and no report was erased");
                    }
                    if (!unit.goesWith(kept.report(), erased)) {
                        sense.require(kept);
                    }
                }));
        seals.finish();
    }

    private void attempt(String where, Runnable check) {
        try {
            check.run();
        } catch (JdbiException e) {
            faults.add(new Fault(where, "cannot be read: " + trouble.reason(e)));
        } catch (RuntimeException e) {
            faults.add(new Fault(where, Failures.firstLine(e)));
        }
    }
}
