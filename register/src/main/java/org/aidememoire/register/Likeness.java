package org.aidememoire.register;

import java.util.Optional;
import org.aidememoire.model.date.PartialDate;

/**
 * What a claim must have in common with another for the two to be the same thing.
 *
 * @param identity equal for claims that are alike
 * @param because the reason in words, if another claim is alike
 * @param date the day, month or year that the claim gives the thing; alike claims whose dates exclude each other are
 *     not the same
 */
record Likeness(String identity, String because, Optional<PartialDate> date) {
    static Likeness undated(String identity, String because) {
        return new Likeness(identity, because, Optional.empty());
    }
}
