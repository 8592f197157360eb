package org.aidememoire.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.decision.Seal;
import org.jdbi.v3.core.Handle;

/** Checks that no decision was changed, removed or slipped in. */
final class DecisionChain {
    private DecisionChain() {}

    /** What is wrong with the chain, one line for each decision at fault; nothing if it is whole. */
    static List<String> faults(Handle handle) {
        List<String> faults = new ArrayList<>();
        Link before = new Link(0, Seal.NONE.hex());
        for (DecisionRow row : handle.createQuery("SELECT * FROM decisions ORDER BY number")
                .map(DecisionRow::of)
                .list()) {
            fault(row, before).ifPresent(fault -> faults.add("decision " + row.number() + ": " + fault));
            before = new Link(row.number(), row.seal());
        }
        return faults;
    }

    private record Link(long number, String seal) {}

    private static Optional<String> fault(DecisionRow row, Link before) {
        if (row.number() != before.number() + 1) {
            return Optional.of("the one before it is missing");
        }
        if (!row.previous().equals(before.seal())) {
            return Optional.of("it does not follow on the one before");
        }
        if (row.content()
                .filter(content -> !Digest.ofWords(content).equals(row.digest()))
                .isPresent()) {
            return Optional.of("its content is not what was decided");
        }
        return SealedForm.seal(row).hex().equals(row.seal())
                ? Optional.empty()
                : Optional.of("it is not what was sealed");
    }
}
