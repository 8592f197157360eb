package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.ReportId;

/**
 * Links engagements of one family of kinds that start on the same full day: visits to the same country that share a
 * visitor, and others whose participants, two or more, are all the same. An engagement without a full date stays alone.
 */
final class SameEngagement {
    private record Named(ReportId report, String name) {}

    private final Links links;
    private final Map<Named, ClaimId> people = new HashMap<>();

    private SameEngagement(Collection<Statement> statements, Links links) {
        this.links = links;
        for (Statement statement : statements) {
            if (statement.claim() instanceof Person person) {
                people.putIfAbsent(new Named(person.evidence().report(), person.name()), statement.id());
            }
        }
    }

    /** Links the engagements of {@code statements}, whose people are linked already. */
    static void link(List<Statement> statements, Links links) {
        SameEngagement same = new SameEngagement(statements, links);
        Map<Likeness, List<ClaimId>> groups = new HashMap<>();
        for (Statement statement : statements) {
            if (statement.claim() instanceof Engagement engagement) {
                same.likenesses(engagement)
                        .forEach(likeness -> groups.computeIfAbsent(likeness, key -> new ArrayList<>())
                                .add(statement.id()));
            }
        }
        groups.forEach((likeness, claims) -> links.join(claims, likeness.because()));
    }

    private Stream<Likeness> likenesses(Engagement engagement) {
        return engagement.start().stream()
                .filter(PartialDate.OnDay.class::isInstance)
                .flatMap(day -> EngagementFamily.of(engagement.engaged()) == EngagementFamily.VISIT
                        ? byVisitor(engagement, day)
                        : byParticipants(engagement, day));
    }

    private Stream<Likeness> byVisitor(Engagement visit, PartialDate day) {
        String where = visit.country().map(CountryCode::alpha3).orElse("");
        return visit.participants().stream()
                .filter(Party.Individual.class::isInstance)
                .map(visitor -> Likeness.undated(
                        String.join("\n", "visit", day.toString(), where, identity(visit, visitor)),
                        "visit to the same country from the same day, " + day + ", with a visitor in common"));
    }

    private Stream<Likeness> byParticipants(Engagement engagement, PartialDate day) {
        Set<String> participants = new TreeSet<>();
        engagement.participants().forEach(party -> participants.add(identity(engagement, party)));
        if (participants.size() < 2) {
            return Stream.empty();
        }
        String family = EngagementFamily.of(engagement.engaged()).name();
        return Stream.of(Likeness.undated(
                String.join("\n", family, day.toString(), String.join("\n", participants)),
                "same kind of engagement on the same day, " + day + ", with the same participants"));
    }

    private String identity(Engagement engagement, Party party) {
        if (party instanceof Party.State) {
            return party.label();
        }
        ClaimId person = people.get(new Named(engagement.evidence().report(), party.label()));
        return person == null
                ? FoldedWords.of(party.label()).toString()
                : links.root(person).value();
    }
}
