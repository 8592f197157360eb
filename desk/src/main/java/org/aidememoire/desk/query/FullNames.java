package org.aidememoire.desk.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;

/** The fullest names by which people are known whom a report names briefly. For one question. */
public final class FullNames {
    private final Register register;
    private final Map<ReportId, Map<String, String>> names = new HashMap<>();

    /** Names in {@code register}. */
    public FullNames(Register register) {
        this.register = register;
    }

    /** The participants of {@code engagement}, people by the longest of the names that any report gives them. */
    public List<String> participants(Engagement engagement) {
        return of(engagement.evidence().report(), engagement.participants());
    }

    /** Who invites by {@code invitation} and then who is invited, people by the longest names that any report gives them. */
    public List<String> hostAndGuests(Invitation invitation) {
        return of(
                invitation.evidence().report(),
                Stream.concat(Stream.of(invitation.from()), invitation.to().stream())
                        .toList());
    }

    private List<String> of(ReportId report, List<Party> parties) {
        Map<String, String> known = names.computeIfAbsent(report, this::namesIn);
        return parties.stream()
                .map(party -> party instanceof Party.Individual
                        ? known.getOrDefault(party.label(), party.label())
                        : party.label())
                .distinct()
                .toList();
    }

    private Map<String, String> namesIn(ReportId report) {
        Map<String, String> known = new HashMap<>();
        register.claims(report, ClaimKind.PERSON).map(Person.class::cast).forEach(person -> register.line(person.id())
                .ifPresent(line -> known.put(person.name(), longest(line))));
        return known;
    }

    private static String longest(EntryLine person) {
        return person.people().stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
