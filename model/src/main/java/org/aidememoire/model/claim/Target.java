package org.aidememoire.model.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.Party;

/**
 * A quantity to reach, or a sum or number pledged.
 *
 * @param measure what is counted, such as {@code two-way trade}
 * @param value the quantity as a plain number of units
 * @param unit an ISO 4217 currency code, {@code percent}, or what is counted, such as {@code people}
 * @param horizon by when, as written
 * @param by whose target it is
 * @param evidence the words it rests on
 */
public record Target(
        String measure, BigDecimal value, String unit, Optional<String> horizon, List<Party> by, Evidence evidence)
        implements Claim {
    /** Copies the parties and drops trailing zeros of the value, so that equal quantities are equal. */
    public Target {
        value = value.stripTrailingZeros();
        by = List.copyOf(by);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.TARGET;
    }

    @Override
    public String distinction() {
        return value.toPlainString() + " " + unit;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.target(this);
    }
}
