package org.aidememoire.desk.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.register.Register;

/**
 * Finds what names a person. Who is found by one spelling is found wherever another report spells the name otherwise, if
 * the register holds the two for one person.
 */
final class NamedPerson {
    private record Bearer(ReportId report, String name) {}

    private final FoldedWords words;
    private final Set<Bearer> bearers = new HashSet<>();

    NamedPerson(String words, Register register) {
        this.words = FoldedWords.of(words);
        for (Entry entry : register.entries(ClaimKind.PERSON)) {
            if (entry.sources().stream().anyMatch(source -> isCalledSo(((Person) source.claim()).name()))) {
                entry.sources().forEach(source -> bearers.add(bearer(source)));
            }
        }
    }

    private static Bearer bearer(Source source) {
        Person person = (Person) source.claim();
        return new Bearer(person.evidence().report(), person.name());
    }

    boolean isNamedIn(Entry entry) {
        return entry.sources().stream().map(Source::claim).anyMatch(this::isNamedIn);
    }

    private boolean isNamedIn(Claim claim) {
        return names(claim)
                .anyMatch(name -> isCalledSo(name)
                        || bearers.contains(new Bearer(claim.evidence().report(), name)));
    }

    private boolean isCalledSo(String name) {
        return !words.isEmpty() && words.areAmong(FoldedWords.of(name));
    }

    private static Stream<String> names(Claim claim) {
        if (claim instanceof Person person) {
            return Stream.of(person.name());
        }
        return parties(claim)
                .flatMap(Collection::stream)
                .filter(Party.Individual.class::isInstance)
                .map(Party::label);
    }

    private static Stream<List<Party>> parties(Claim claim) {
        if (claim instanceof Engagement engagement) {
            return Stream.of(engagement.participants());
        }
        if (claim instanceof Invitation invitation) {
            return Stream.of(List.of(invitation.from()), invitation.to());
        }
        if (claim instanceof Commitment commitment) {
            return Stream.of(commitment.by(), commitment.to());
        }
        return claim instanceof Target target ? Stream.of(target.by()) : Stream.of();
    }
}
