package org.aidememoire.desk.decide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentKind;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.Passage;

/** A claim that a person makes of words that the reader passed over. */
final class Added {
    /** Stands for the reader where a person read. */
    static final String READER = "person";

    private static final Map<ClaimKind, Set<String>> NEEDED = Map.of(
            ClaimKind.ENGAGEMENT, Set.of("kind"),
            ClaimKind.COMMITMENT, Set.of("force", "by", "sectors"),
            ClaimKind.TARGET, Set.of("measure", "value", "unit"),
            ClaimKind.FIGURE, Set.of("measure", "value", "unit"),
            ClaimKind.INSTRUMENT, Set.of("kind", "status"),
            ClaimKind.INVITATION, Set.of("from", "to"));

    private Added() {}

    /**
     * The claim of {@code kind} on {@code words} with the fields that are {@code written}.
     *
     * @throws IllegalArgumentException if a field is missing that such a claim needs, or there is no such field
     */
    static Claim of(ClaimKind kind, Passage words, Map<String, String> written, Signatory by) {
        for (String field : needed(kind)) {
            if (written.getOrDefault(field, "").isBlank()) {
                throw new IllegalArgumentException("one of the " + kind.plural() + " needs a '" + field + "'");
            }
        }
        Evidence evidence = new Evidence(words, List.of(), new RuleName("person", by.name()), READER);
        return Corrected.of(blank(kind, evidence), written, evidence);
    }

    /** The fields without which there can be no claim of {@code kind}. */
    static Set<String> needed(ClaimKind kind) {
        return NEEDED.getOrDefault(kind, Set.of());
    }

    /** What is not written is taken from the words, or is the least that can be said. */
    static Claim blank(ClaimKind kind, Evidence evidence) {
        String quote = evidence.passage().quote();
        return switch (kind) {
            case PERSON -> new Person(quote, List.of(), evidence);
            case ENGAGEMENT ->
                new Engagement(
                        EngagementKind.OTHER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        EngagementStatus.HELD,
                        evidence);
            case COMMITMENT ->
                new Commitment(
                        Force.INTENDED,
                        List.of(),
                        List.of(),
                        List.of(new Sector("general")),
                        Optional.empty(),
                        Polarity.POSITIVE,
                        evidence);
            case TARGET -> new Target(quote, BigDecimal.ZERO, quote, Optional.empty(), List.of(), evidence);
            case INSTRUMENT ->
                new Instrument(
                        Optional.empty(),
                        InstrumentKind.OTHER,
                        OptionalInt.of(1),
                        Optional.empty(),
                        InstrumentStatus.SIGNED,
                        evidence);
            case MECHANISM -> new Mechanism(quote, OptionalInt.empty(), evidence);
            case PROJECT -> new Project(quote, evidence);
            case INVITATION ->
                new Invitation(new Party.Body(quote), List.of(), Optional.empty(), Acceptance.UNSTATED, evidence);
            case MILESTONE -> new Milestone(quote, OptionalInt.empty(), Optional.empty(), evidence);
            case FORMULA -> new Formula(evidence);
            case FIGURE -> new ReportedFigure(quote, BigDecimal.ZERO, quote, Optional.empty(), List.of(), evidence);
        };
    }
}
