package org.aidememoire.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a store reaches: what has been kept in it, told by the numbers of the last reading, of the last word about a
 * report and of the last decision. What is derived from a store notes the extent that it was derived from.
 *
 * @param readings the number of the last reading; 0 without any
 * @param metadata the number of the last word about a report
 * @param decisions the number of the last decision
 * @param last the report and the moment of the last reading, which tell one store from another
 */
public record Extent(long readings, long metadata, long decisions, String last) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})/(\\d{1,18})/(\\d{1,18})/(.*)");

    /** Reads what {@link #toString} wrote; empty if it did not. */
    public static Optional<Extent> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Extent(
                        Long.parseLong(form.group(1)),
                        Long.parseLong(form.group(2)),
                        Long.parseLong(form.group(3)),
                        form.group(4)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return readings + "/" + metadata + "/" + decisions + "/" + last;
    }
}
