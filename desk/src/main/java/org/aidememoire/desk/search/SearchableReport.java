package org.aidememoire.desk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.desk.story.Stories;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.store.KeptReading;
import org.aidememoire.store.search.Searchable;
import org.aidememoire.store.search.Searchable.Days;

/** What a report and each of its claims can be found by. */
final class SearchableReport {
    private SearchableReport() {}

    /** The report with {@code text} as a whole, and then its claims. */
    static List<Searchable> of(KeptReading kept, String text) {
        Reading reading = kept.reading();
        List<Searchable> all = new ArrayList<>();
        all.add(whole(kept, text));
        Map<String, Set<CountryCode>> countries = countriesOfPeople(reading.claims());
        List<Mechanism> mechanisms = reading.claims().stream()
                .filter(Mechanism.class::isInstance)
                .map(Mechanism.class::cast)
                .toList();
        for (Claim claim : reading.claims()) {
            Searchable said = SearchableClaim.of(claim, countries, mechanisms, reading.published());
            all.add(new Searchable(
                    said.claim(),
                    said.heading(),
                    said.said(),
                    said.words(),
                    said.labels(),
                    withReport(said.names(), kept.metadata()),
                    said.days(),
                    said.imprint()));
        }
        return all;
    }

    private static Searchable whole(KeptReading kept, String text) {
        ReportMetadata metadata = kept.metadata();
        Set<String> countries = new TreeSet<>();
        countriesOfPeople(kept.reading().claims())
                .values()
                .forEach(set -> set.forEach(code -> countries.add(code.alpha3())));
        return new Searchable(
                Optional.empty(),
                metadata.title().orElse(""),
                Set.of(),
                text,
                Map.of(
                        SearchField.KIND.word(),
                        List.of(SearchField.REPORTS),
                        SearchField.COUNTRY.word(),
                        List.copyOf(countries)),
                withReport(Map.of(), metadata),
                kept.reading().published().map(day -> new Days(day, day)),
                Optional.of(Stories.imprint(text)));
    }

    private static Map<String, List<String>> withReport(Map<String, List<String>> names, ReportMetadata metadata) {
        Map<String, List<String>> all = new HashMap<>(names);
        all.put(SearchField.REPORT.word(), List.of(metadata.name()));
        metadata.outlet().ifPresent(outlet -> all.put(SearchField.OUTLET.word(), List.of(outlet)));
        return all;
    }

    /** By name, the countries of the offices that {@code claims}, all of one report, give its people. */
    static Map<String, Set<CountryCode>> countriesOfPeople(List<Claim> claims) {
        Map<String, Set<CountryCode>> countries = new HashMap<>();
        for (Claim claim : claims) {
            if (claim instanceof Person person) {
                Set<CountryCode> own = countries.computeIfAbsent(person.name(), name -> new TreeSet<>());
                person.offices().forEach(office -> office.country().ifPresent(own::add));
            }
        }
        return countries;
    }
}
