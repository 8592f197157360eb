package org.aidememoire.desk.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.desk.query.Countries;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.party.CountryCode;

/** Offices as a person writes them: title, body and country, as in {@code Minister | Ministry of Health | LAO; Professor}. */
final class OfficeWords {
    private static final int PARTS = 3;

    private OfficeWords() {}

    static String write(List<Office> offices) {
        return offices.stream().map(OfficeWords::write).collect(Collectors.joining("; "));
    }

    private static String write(Office office) {
        String whole = office.title() + " | " + office.organisation().orElse("") + " | "
                + office.country().map(CountryCode::alpha3).orElse("");
        return whole.replaceAll("[ |]+$", "");
    }

    /** @throws IllegalArgumentException if a country is none, or there is no title */
    static List<Office> read(String words) {
        return Arrays.stream(words.split(";"))
                .filter(word -> !word.isBlank())
                .map(OfficeWords::office)
                .toList();
    }

    private static Office office(String word) {
        String[] parts = word.split("\\|", PARTS);
        return new Office(parts[0].strip(), part(parts, 1), part(parts, 2).map(Countries::find));
    }

    private static Optional<String> part(String[] parts, int at) {
        return at < parts.length ? Optional.of(parts[at].strip()).filter(part -> !part.isEmpty()) : Optional.empty();
    }
}
