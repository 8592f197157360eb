package org.aidememoire.desk.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.desk.query.Countries;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import org.apache.commons.csv.CSVRecord;

/** One line of a file of figures. */
record FigureRow(Series series, Figure figure) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");

    /** Working out a number of a million digits takes minutes, and no state counts so far. */
    private static final int LONGEST_NUMBER = 60;

    /** @throws IllegalArgumentException if it cannot be used; the message says why */
    static FigureRow of(CSVRecord row, GivenSeries given) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException("it has " + row.size() + " values; there are "
                    + row.getParser().getHeaderNames().size() + " headings");
        }
        Series series = new Series(
                said(row, "measure", given.measure()),
                unit(said(row, "unit", given.unit())),
                between(row, given),
                said(row, "source", given.source()));
        return new FigureRow(series, new Figure(period(row.get("period")), value(row.get("value"))));
    }

    /** What a file with {@code headings} lacks, if anything. */
    static Optional<String> missing(Collection<String> headings, GivenSeries given) {
        Set<String> there = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (String needed : new String[] {"period", "value"}) {
            if (!there.contains(needed)) {
                return Optional.of("there is no column '" + needed
                        + "'; the first line has to name the columns, at least" + " period and value");
            }
        }
        return missing(there, "measure", given.measure().isPresent())
                .or(() -> missing(there, "unit", given.unit().isPresent()))
                .or(() -> missing(there, "between", !given.between().isEmpty()))
                .or(() -> missing(there, "source", given.source().isPresent()));
    }

    private static Optional<String> missing(Set<String> there, String column, boolean given) {
        return given || there.contains(column)
                ? Optional.empty()
                : Optional.of(
                        "there is no column '" + column + "'; add one, or say it for the whole file with --" + column);
    }

    private static String said(CSVRecord row, String column, Optional<String> given) {
        String own = row.isMapped(column) ? row.get(column).strip() : "";
        String said = own.isEmpty() ? given.orElse("") : own;
        if (said.isBlank()) {
            throw new IllegalArgumentException("it has no " + column);
        }
        return said;
    }

    private static Set<CountryCode> between(CSVRecord row, GivenSeries given) {
        String own = row.isMapped("between") ? row.get("between").strip() : "";
        if (own.isEmpty() && given.between().isEmpty()) {
            throw new IllegalArgumentException("it does not say between which countries");
        }
        return own.isEmpty()
                ? given.between()
                : Arrays.stream(own.split("[,;/]", -1)).map(Countries::find).collect(Collectors.toSet());
    }

    /** Currencies are written as their codes are. */
    private static String unit(String unit) {
        return CURRENCY.matcher(unit).matches() ? unit.toUpperCase(Locale.ROOT) : unit;
    }

    private static PartialDate period(String text) {
        try {
            return PartialDate.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is no period such as 2025, 2025-03 or 2025-03-31", e);
        }
    }

    private static BigDecimal value(String text) {
        String number = text.strip();
        if (number.length() > LONGEST_NUMBER || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no number such as 5200000000, 5,200,000,000 or 4.5");
        }
        return new BigDecimal(number.replace(",", ""));
    }
}
