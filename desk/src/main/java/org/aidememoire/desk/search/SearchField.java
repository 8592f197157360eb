package org.aidememoire.desk.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Countries;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.store.search.Condition.Criterion;
import org.aidememoire.store.search.Condition.Either;
import org.aidememoire.store.search.Condition.Label;
import org.aidememoire.store.search.Condition.Name;
import org.aidememoire.store.search.Condition.Since;
import org.aidememoire.store.search.Condition.Until;

/** What can be written before a colon, and what it then asks for. */
enum SearchField {
    KIND(value -> oneOf("kind", value, kinds())),
    SECTOR(value ->
            oneOf("sector", value, Sectors.KNOWN.stream().map(Sector::name).toList())),
    FORCE(value ->
            oneOf("force", value, Arrays.stream(Force.values()).map(Force::word).toList())),
    STATUS(value -> oneOf("status", value, statuses())),
    BY(value -> party("by", value)),
    TO(value -> party("to", value)),
    COUNTRY(value -> new Label("country", Countries.find(value).alpha3())),
    PERSON(value -> new Name("person", value)),
    MECHANISM(value -> new Name("mechanism", value)),
    REPORT(value -> new Name("report", value)),
    OUTLET(value -> new Name("outlet", value)),
    SINCE(value -> new Since(PartialDate.parse(value).earliest())),
    UNTIL(value -> new Until(PartialDate.parse(value).latest()));

    /** The kind of a report as a whole, beside the kinds of claims. */
    static final String REPORTS = "reports";

    @SuppressWarnings("ImmutableEnumChecker") // each reader is a function without state
    private final Function<String, Criterion> reader;

    SearchField(Function<String, Criterion> reader) {
        this.reader = reader;
    }

    /** The name under which the index has it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it cannot have this value; the message says which it can */
    Criterion criterion(String value) {
        return reader.apply(value);
    }

    static Optional<SearchField> called(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Criterion oneOf(String field, String value, List<String> known) {
        String word = value.toLowerCase(Locale.ROOT);
        if (!known.contains(word)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no " + field + "; there are " + String.join(", ", known));
        }
        return new Label(field, word);
    }

    /** A country, or else somebody or some body with these words in the name. */
    private static Criterion party(String field, String value) {
        Name name = new Name(field, value);
        try {
            return new Either(new Label(field, Countries.find(value).alpha3()), name);
        } catch (IllegalArgumentException noCountry) {
            return name;
        }
    }

    private static List<String> kinds() {
        return Stream.concat(
                        Stream.of(REPORTS), Arrays.stream(ClaimKind.values()).map(ClaimKind::plural))
                .toList();
    }

    private static List<String> statuses() {
        return Stream.concat(
                        Arrays.stream(EngagementStatus.values()).map(EngagementStatus::word),
                        Arrays.stream(InstrumentStatus.values()).map(InstrumentStatus::word))
                .toList();
    }
}
