package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;

/**
 * Everything that the reports say, each thing once with every source. Immutable. Depends on nothing but the readings that
 * it is made from, and not on their order.
 */
public final class Register {
    private final List<Entry> entries;
    private final NavigableMap<ClaimId, Entry> byClaim;
    private final Map<ReportId, StatesConcerned> concerned;

    private Register(List<Entry> entries, Map<ReportId, StatesConcerned> concerned) {
        this.entries = entries;
        this.concerned = concerned;
        this.byClaim = new TreeMap<>();
        for (Entry entry : entries) {
            entry.sources().forEach(source -> byClaim.put(source.claim().id(), entry));
        }
    }

    /**
     * The register of {@code reports}.
     *
     * @throws IllegalArgumentException if two different readings are of one report
     */
    public static Register of(Collection<ReadReport> reports) {
        Map<ReportId, StatesConcerned> concerned = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (ReadReport report : onePerReport(reports)) {
            StatesConcerned states = StatesConcerned.of(report.reading());
            concerned.put(report.reading().report(), states);
            statements.addAll(statements(report, states));
        }
        statements.sort(Statement.ORDER);
        return new Register(Entries.of(statements), concerned);
    }

    private static List<Statement> statements(ReadReport report, StatesConcerned states) {
        Reading reading = report.reading();
        return reading.claims().stream()
                .distinct()
                .map(claim -> Statement.of(new Source(claim, report.metadata(), reading.published()), states))
                .toList();
    }

    private static Collection<ReadReport> onePerReport(Collection<ReadReport> reports) {
        Map<ReportId, ReadReport> seen = new HashMap<>();
        for (ReadReport report : reports) {
            ReadReport other = seen.putIfAbsent(report.reading().report(), report);
            if (other != null && !other.equals(report)) {
                throw new IllegalArgumentException(
                        "two readings of one report: " + report.reading().report());
            }
        }
        return seen.values();
    }

    /** Every entry, by identifier. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entries of one kind, by identifier. */
    public List<Entry> entries(ClaimKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The entry that answers to {@code id}. */
    public Optional<Entry> entry(ClaimId id) {
        return Optional.ofNullable(byClaim.get(id));
    }

    /** The entries that answer to an identifier beginning with {@code prefix}, each once, by their own identifiers. */
    public List<Entry> entriesStartingWith(String prefix) {
        return byClaim.entrySet().stream()
                .dropWhile(entry -> entry.getKey().value().compareTo(prefix) < 0)
                .takeWhile(entry -> entry.getKey().value().startsWith(prefix))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted(Comparator.comparing(Entry::id))
                .toList();
    }

    /** The states that {@code claim} names, itself or through the offices that its report gives its people. */
    public Set<CountryCode> statesOf(Claim claim) {
        StatesConcerned states = concerned.get(claim.evidence().report());
        return states == null ? Set.of() : states.of(claim);
    }

    /**
     * Whether {@code entry} belongs to the relationship between {@code states}: one of its claims names them all, or
     * names no other and stands in a report that is mainly about them.
     */
    public boolean isBetween(Set<CountryCode> states, Entry entry) {
        return entry.sources().stream().map(Source::claim).anyMatch(claim -> isBetween(states, claim));
    }

    private boolean isBetween(Set<CountryCode> states, Claim claim) {
        StatesConcerned report = concerned.get(claim.evidence().report());
        if (report == null) {
            return false;
        }
        Set<CountryCode> named = report.of(claim);
        return named.containsAll(states)
                || states.containsAll(named) && report.principal().containsAll(states);
    }

    /** What the register is, for a person who debugs it. */
    @Override
    public String toString() {
        return "register of "
                + entries.stream().collect(Collectors.groupingBy(Entry::kind, TreeMap::new, Collectors.counting()));
    }
}
