package org.aidememoire.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.desk.query.EntryDate;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.InItsWords;
import org.aidememoire.store.search.Searchable;
import org.aidememoire.store.search.Searchable.Days;

/** Gathers what a claim can be found by. For one claim. */
final class SearchableClaim implements Claim.Cases<String> {
    private final Map<String, Set<CountryCode>> countriesOfPeople;
    private final List<Mechanism> mechanisms;
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> labels = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    private SearchableClaim(Map<String, Set<CountryCode>> countriesOfPeople, List<Mechanism> mechanisms) {
        this.countriesOfPeople = countriesOfPeople;
        this.mechanisms = mechanisms;
    }

    /**
     * What {@code claim} can be found by.
     *
     * @param countriesOfPeople by name, the countries of the offices that the report gives its people
     * @param mechanisms those that the report names
     * @param published the day of the report, which stands in for a date of the claim's own
     */
    static Searchable of(
            Claim claim,
            Map<String, Set<CountryCode>> countriesOfPeople,
            List<Mechanism> mechanisms,
            Optional<LocalDate> published) {
        SearchableClaim gathered = new SearchableClaim(countriesOfPeople, mechanisms);
        gathered.words.add(claim.evidence().passage().quote());
        String heading = claim.fold(gathered);
        gathered.label(SearchField.KIND, claim.kind().plural());
        Optional<Days> own = EntryDate.start(claim)
                .map(start -> new Days(
                        start.earliest(), EntryDate.end(claim).orElse(start).latest()));
        return new Searchable(
                Optional.of(claim.id()),
                heading,
                new TreeSet<>(FoldedWords.of(claim.evidence().passage().quote()).inOrder()),
                String.join("\n", gathered.words),
                gathered.labels,
                gathered.names,
                own.or(() -> published.map(day -> new Days(day, day))),
                Optional.empty());
    }

    @Override
    public String person(Person person) {
        name(SearchField.PERSON, person.name());
        for (Office office : person.offices()) {
            words.add(office.title());
            office.organisation().ifPresent(words::add);
            office.country().ifPresent(country -> label(SearchField.COUNTRY, country.alpha3()));
        }
        return person.name();
    }

    @Override
    public String engagement(Engagement engagement) {
        words.add(engagement.engaged().word().replace('-', ' '));
        engagement.place().ifPresent(words::add);
        engagement.country().ifPresent(country -> label(SearchField.COUNTRY, country.alpha3()));
        label(SearchField.STATUS, engagement.status().word());
        engagement.participants().forEach(this::named);
        return "";
    }

    @Override
    public String commitment(Commitment commitment) {
        label(SearchField.FORCE, commitment.force().word());
        commitment.sectors().stream().map(Sector::name).forEach(sector -> label(SearchField.SECTOR, sector));
        parties(SearchField.BY, commitment.by());
        parties(SearchField.TO, commitment.to());
        InItsWords.mechanisms(commitment, mechanisms.stream())
                .forEach(mechanism -> name(SearchField.MECHANISM, mechanism.name()));
        return "";
    }

    @Override
    public String target(Target target) {
        words.add(target.measure());
        words.add(target.value().toPlainString() + " " + target.unit());
        target.horizon().ifPresent(words::add);
        parties(SearchField.BY, target.by());
        return "";
    }

    @Override
    public String figure(ReportedFigure figure) {
        words.add(figure.measure());
        words.add(figure.value().toPlainString() + " " + figure.unit());
        parties(SearchField.BY, figure.between());
        return "";
    }

    @Override
    public String instrument(Instrument instrument) {
        words.add(instrument.form().word());
        label(SearchField.STATUS, instrument.status().word());
        return instrument.title().orElse("");
    }

    @Override
    public String mechanism(Mechanism mechanism) {
        name(SearchField.MECHANISM, mechanism.name());
        return mechanism.name();
    }

    @Override
    public String project(Project project) {
        return project.name();
    }

    @Override
    public String invitation(Invitation invitation) {
        parties(SearchField.BY, List.of(invitation.from()));
        parties(SearchField.TO, invitation.to());
        invitation.destination().ifPresent(country -> label(SearchField.COUNTRY, country.alpha3()));
        return "";
    }

    @Override
    public String milestone(Milestone milestone) {
        return milestone.name();
    }

    @Override
    public String formula(Formula formula) {
        return "";
    }

    private void parties(SearchField field, Collection<Party> parties) {
        for (Party party : parties) {
            countries(party).forEach(country -> label(field, country.alpha3()));
            if (!(party instanceof Party.State)) {
                name(field, party.label());
            }
            named(party);
        }
    }

    private void named(Party party) {
        countries(party).forEach(country -> label(SearchField.COUNTRY, country.alpha3()));
        if (!(party instanceof Party.State)) {
            words.add(party.label());
        }
        if (party instanceof Party.Individual) {
            name(SearchField.PERSON, party.label());
        }
    }

    private Set<CountryCode> countries(Party party) {
        return party instanceof Party.State state
                ? new TreeSet<>(Set.of(state.code()))
                : countriesOfPeople.getOrDefault(party.label(), Set.of());
    }

    private void label(SearchField field, String value) {
        labels.computeIfAbsent(field.word(), key -> new ArrayList<>()).add(value);
    }

    private void name(SearchField field, String value) {
        names.computeIfAbsent(field.word(), key -> new ArrayList<>()).add(value);
    }
}
