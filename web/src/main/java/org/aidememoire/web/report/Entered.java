package org.aidememoire.web.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.decide.WritableField;
import org.aidememoire.desk.query.Sectors;

/**
 * A field of a form, with what stands in it.
 *
 * @param name the field's
 * @param value what stands in it
 * @param choices what it can say; none where anything may be written
 * @param several whether it can say several of them, with semicolons between
 * @param needed whether it cannot be left empty
 * @param hint how it is written; empty where that is plain
 */
public record Entered(String name, String value, List<String> choices, boolean several, boolean needed, String hint) {
    private static final String PARTIES = "countries by name; person:Name; body:Name; with semicolons between";
    private static final String DAY = "a day, month or year: 2026-02-05, 2026-02, 2026";
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("by", PARTIES),
            Map.entry("to", PARTIES),
            Map.entry("from", "one country by name, person:Name or body:Name"),
            Map.entry("participants", PARTIES),
            Map.entry("offices", "title | body | country; with semicolons between"),
            Map.entry("start", DAY),
            Map.entry("end", DAY),
            Map.entry("date", DAY),
            Map.entry("country", "by name or code"),
            Map.entry("destination", "a country by name or code"),
            Map.entry("due", "in the words of the report"),
            Map.entry("horizon", "in the words of the report"),
            Map.entry("value", "a plain number: 10000000000"),
            Map.entry("count", "a number; empty for several"));

    /** Copies the choices. */
    public Entered {
        choices = List.copyOf(choices);
    }

    /** Whether the field says {@code choice}. */
    public boolean says(String choice) {
        return Arrays.stream(value.split(";")).map(String::strip).anyMatch(choice::equals);
    }

    /** {@code choice} in the words of the other pages. */
    public String inWords(String choice) {
        return several ? Sectors.inWords(choice) : choice.replace('-', ' ');
    }

    /** Where several may be said, those that are come first and in their order, so that the form sends them back so. */
    private static List<String> choices(WritableField field, String value) {
        if (!field.several()) {
            return field.choices();
        }
        List<String> said = Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(field.choices()::contains)
                .toList();
        return Stream.concat(said.stream(), field.choices().stream()).distinct().toList();
    }

    /** The fields, with what {@code written} puts in the place of what they say. */
    static List<Entered> of(List<WritableField> fields, Map<String, String> written) {
        return fields.stream()
                .map(field -> new Entered(
                        field.name(),
                        written.getOrDefault(field.name(), field.value()),
                        choices(field, written.getOrDefault(field.name(), field.value())),
                        field.several(),
                        field.needed(),
                        HINTS.getOrDefault(field.name(), "")))
                .collect(Collectors.toList());
    }
}
