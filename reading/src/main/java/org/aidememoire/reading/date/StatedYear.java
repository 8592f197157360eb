package org.aidememoire.reading.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A year as stated: a number, or one counted from the year of publication ("next year").
 *
 * @param value the year, or how many years on
 * @param relative whether it is counted from the year of publication
 */
record StatedYear(int value, boolean relative) {
    static StatedYear of(int year) {
        return new StatedYear(year, false);
    }

    Optional<Integer> in(Optional<LocalDate> published) {
        return relative ? published.map(day -> day.getYear() + value) : Optional.of(value);
    }
}
