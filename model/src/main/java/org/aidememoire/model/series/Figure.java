package org.aidememoire.model.series;

import java.math.BigDecimal;
import org.aidememoire.model.date.PartialDate;

/**
 * One number of a series.
 *
 * @param period the year, month or day that it is of
 * @param value the number, in units of the series
 */
public record Figure(PartialDate period, BigDecimal value) {
    /** Drops trailing zeros, so that equal numbers are equal. */
    public Figure {
        value = value.stripTrailingZeros();
    }
}
