package org.aidememoire.desk.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;
import org.aidememoire.register.line.EntryLine;

/**
 * Finds what names a person. Who is found by one spelling is found wherever another report spells the name otherwise, if
 * the register holds the two for one person. Thread-safe.
 */
final class NamedPerson {
    private final FoldedWords words;
    private final Map<String, Boolean> called = new ConcurrentHashMap<>();
    /** The entries that name somebody so called by another spelling. */
    private final Set<ClaimId> spelledOtherwise = new HashSet<>();

    NamedPerson(String words, Register register) {
        this.words = FoldedWords.of(words);
        Map<ReportId, Set<String>> spellings = new HashMap<>();
        register.lines(ClaimKind.PERSON)
                .filter(line -> line.people().stream().anyMatch(this::isCalledSo)
                        && !line.people().stream().allMatch(this::isCalledSo))
                .flatMap(line -> register.entry(line.id()).stream())
                .flatMap(entry -> entry.sources().stream())
                .map(Source::claim)
                .map(Person.class::cast)
                .filter(person -> !isCalledSo(person.name()))
                .forEach(person -> spellings
                        .computeIfAbsent(person.evidence().report(), report -> new HashSet<>())
                        .add(person.name()));
        spellings.forEach((report, names) -> register.entriesIn(report).stream()
                .filter(entry -> names(entry, report).anyMatch(names::contains))
                .forEach(entry -> spelledOtherwise.add(entry.id())));
    }

    private static Stream<String> names(Entry entry, ReportId report) {
        return entry.sources().stream()
                .map(Source::claim)
                .filter(claim -> claim.evidence().report().equals(report))
                .flatMap(Names::in);
    }

    boolean isNamedIn(EntryLine line) {
        return spelledOtherwise.contains(line.id()) || line.people().stream().anyMatch(this::isCalledSo);
    }

    private boolean isCalledSo(String name) {
        return called.computeIfAbsent(name, one -> !words.isEmpty() && words.areAmong(FoldedWords.of(one)));
    }
}
