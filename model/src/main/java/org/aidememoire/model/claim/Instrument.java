package org.aidememoire.model.claim;

import java.util.Optional;
import java.util.OptionalInt;
import org.aidememoire.model.date.PartialDate;

/**
 * A document that was signed, exchanged or issued, is in force or in preparation, or is merely cited.
 *
 * @param title as written, where it has one
 * @param form what sort of document it is
 * @param count how many are meant; empty for a plural without a number
 * @param date when it was signed or issued
 * @param status how it stood
 * @param evidence the words it rests on
 */
public record Instrument(
        Optional<String> title,
        InstrumentKind form,
        OptionalInt count,
        Optional<PartialDate> date,
        InstrumentStatus status,
        Evidence evidence)
        implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.INSTRUMENT;
    }

    @Override
    public String distinction() {
        return title.orElse("");
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.instrument(this);
    }
}
