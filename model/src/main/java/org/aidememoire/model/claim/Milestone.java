package org.aidememoire.model.claim;

import java.util.Optional;
import java.util.OptionalInt;
import org.aidememoire.model.date.PartialDate;

/**
 * An anniversary or dated occasion, past or to come.
 *
 * @param name as written
 * @param ordinal 50 for the 50th
 * @param date when it falls, as far as the report settles it
 * @param evidence the words it rests on
 */
public record Milestone(String name, OptionalInt ordinal, Optional<PartialDate> date, Evidence evidence)
        implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.MILESTONE;
    }

    @Override
    public String distinction() {
        return name;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.milestone(this);
    }
}
