package org.aidememoire.desk.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.Register;

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
        Map<String, String> known = names.computeIfAbsent(engagement.evidence().report(), this::namesIn);
        return engagement.participants().stream()
                .map(party -> party instanceof Party.Individual
                        ? known.getOrDefault(party.label(), party.label())
                        : party.label())
                .distinct()
                .toList();
    }

    private Map<String, String> namesIn(ReportId report) {
        Map<String, String> known = new HashMap<>();
        for (Entry entry : register.entriesIn(report)) {
            if (entry.kind() == ClaimKind.PERSON) {
                entry.sources().stream()
                        .filter(source -> source.claim().evidence().report().equals(report))
                        .forEach(source -> known.put(((Person) source.claim()).name(), longest(entry)));
            }
        }
        return known;
    }

    private static String longest(Entry person) {
        return person.sources().stream()
                .map(source -> ((Person) source.claim()).name())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
