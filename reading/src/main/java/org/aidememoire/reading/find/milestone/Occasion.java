package org.aidememoire.reading.find.milestone;

import java.util.Optional;
import java.util.OptionalInt;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.date.PartialDate;

/**
 * An occasion as one or more mentions tell it.
 *
 * @param name as written
 * @param ordinal 50 for the 50th
 * @param stated when it falls, where a mention says so
 * @param presumed the year of publication, where nothing puts it elsewhere
 * @param evidence the words it rests on
 */
record Occasion(
        String name,
        OptionalInt ordinal,
        Optional<PartialDate> stated,
        Optional<PartialDate> presumed,
        Evidence evidence) {
    /** This, with what only the other mention tells. */
    Occasion with(Occasion other) {
        return new Occasion(
                name,
                ordinal.isPresent() ? ordinal : other.ordinal,
                stated.or(other::stated),
                presumed.or(other::presumed),
                evidence);
    }

    Milestone milestone() {
        return new Milestone(name, ordinal, stated.or(this::presumed), evidence);
    }
}
