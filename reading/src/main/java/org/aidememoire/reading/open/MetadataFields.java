package org.aidememoire.reading.open;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.ReportMetadata;
import tools.jackson.databind.JsonNode;

/**
 * Takes {@code url}, {@code outlet}, {@code title}, {@code published} and {@code language} out of a JSON object and
 * notes those of the wrong kind. A moment is the day that it is written as, in the publisher's own time zone.
 */
final class MetadataFields {
    private static final int ISO_DAY = 10;

    private final String place;
    private final List<ReadingProblem> problems = new ArrayList<>();

    /** Takes them out of what stands at {@code place}. */
    MetadataFields(String place) {
        this.place = place;
    }

    /** What {@code root} says of the report called {@code name}. */
    ReportMetadata of(JsonNode root, String name) {
        return new ReportMetadata(
                name,
                words(root, "url"),
                words(root, "outlet"),
                words(root, "title"),
                words(root, "published").flatMap(written -> parsed("published", written, MetadataFields::day)),
                words(root, "language").flatMap(written -> parsed("language", written, MetadataFields::languageTag)));
    }

    /** What could not be used. */
    List<ReadingProblem> problems() {
        return List.copyOf(problems);
    }

    private Optional<String> words(JsonNode root, String key) {
        JsonNode value = root.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            warn(key + " is not used: not a string: " + kind(value));
            return Optional.empty();
        }
        return Optional.of(value.stringValue().strip()).filter(words -> !words.isEmpty());
    }

    private static String kind(JsonNode value) {
        return value.isContainer() ? "several values" : value.toString();
    }

    private <T> Optional<T> parsed(String key, String written, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(written));
        } catch (DateTimeParseException e) {
            warn(key + " is not used: not a date such as 2026-02-05: " + written);
        } catch (IllformedLocaleException e) {
            warn(key + " is not used: not a language tag such as en: " + written);
        }
        return Optional.empty();
    }

    private static LocalDate day(String written) {
        boolean moment = written.length() > ISO_DAY && "T ".indexOf(written.charAt(ISO_DAY)) >= 0;
        return LocalDate.parse(moment ? written.substring(0, ISO_DAY) : written);
    }

    private static String languageTag(String written) {
        return new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
    }

    private void warn(String reason) {
        problems.add(ReadingProblem.of(Severity.WARNING, place, reason));
    }
}
