package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;

/**
 * An office that reports give a person, and the days for which it is attested. Before the first and after the last the
 * person may have held it or not: nobody says.
 *
 * @param office as the first report writes it
 * @param first the first day of a report that gives it; none where no report has a day
 * @param last the last day of a report that gives it
 * @param sources the reports that give it, earliest first
 */
public record OfficeHeld(Office office, Optional<PartialDate> first, Optional<PartialDate> last, List<Source> sources) {
    /** Copies the sources. */
    public OfficeHeld {
        sources = List.copyOf(sources);
    }

    /** The offices that the reports give the person of {@code entry}, first attested first. */
    public static List<OfficeHeld> of(Register register, Entry entry) {
        Dates dates = new Dates(register);
        Map<String, List<Source>> givenBy = new LinkedHashMap<>();
        Map<String, Office> written = new LinkedHashMap<>();
        for (Source source : entry.sources()) {
            for (Office office : ((Person) source.claim()).offices()) {
                String key = key(office);
                written.putIfAbsent(key, office);
                givenBy.computeIfAbsent(key, office1 -> new ArrayList<>()).add(source);
            }
        }
        return written.entrySet().stream()
                .map(office -> held(office.getValue(), givenBy.getOrDefault(office.getKey(), List.of()), dates))
                .sorted(Comparator.comparing(held -> Dates.order(held.first())))
                .toList();
    }

    private static OfficeHeld held(Office office, List<Source> sources, Dates dates) {
        List<PartialDate> days = sources.stream()
                .flatMap(source -> dates.of(source.claim().evidence().report()).stream())
                .sorted()
                .toList();
        return new OfficeHeld(
                office,
                days.stream().findFirst(),
                days.stream().max(Comparator.comparing(PartialDate::latest)),
                sources);
    }

    private static String key(Office office) {
        return FoldedWords.of(office.title()) + "\n"
                + office.organisation()
                        .map(body -> FoldedWords.of(body).toString())
                        .orElse("") + "\n"
                + office.country().map(Object::toString).orElse("");
    }

    /** Whether a report of {@code day} or later gives it. */
    public boolean isAttestedSince(LocalDate day) {
        return last.filter(date -> !date.latest().isBefore(day)).isPresent();
    }
}
