package org.aidememoire.model.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.Party;

/**
 * What a report says a quantity has come to: "two-way trade reached US$2.2 billion in 2025". A target is set beside it.
 *
 * @param measure what is counted, such as {@code two-way trade}
 * @param value the quantity as a plain number of units
 * @param unit an ISO 4217 currency code, {@code percent}, or what is counted, such as {@code people}
 * @param period the year, month or day that it is of; empty where it is of part of a year, or not said
 * @param between whose it is: both states of a relationship
 * @param evidence the words it rests on
 */
public record ReportedFigure(
        String measure,
        BigDecimal value,
        String unit,
        Optional<PartialDate> period,
        List<Party> between,
        Evidence evidence)
        implements Claim {
    /** Copies the parties and drops trailing zeros of the value, so that equal quantities are equal. */
    public ReportedFigure {
        value = value.stripTrailingZeros();
        between = List.copyOf(between);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.FIGURE;
    }

    @Override
    public String distinction() {
        return value.toPlainString() + " " + unit;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.figure(this);
    }
}
