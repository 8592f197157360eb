package org.aidememoire.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
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
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.Passage;
import tools.jackson.databind.JsonNode;

/**
 * Makes a claim of its own words and the JSON that {@link ClaimWriter} wrote. A key that it does not know is passed
 * over; one that it needs and does not find is an error.
 */
final class ClaimReader {
    private ClaimReader() {}

    /**
     * The claim of {@code kind} on {@code passage}.
     *
     * @throws RuntimeException Jackson's or the model's, if {@code body} does not make such a claim
     */
    static Claim read(ClaimKind kind, Passage passage, RuleName rule, String reader, JsonNode body) {
        return read(kind, passage, rule, reader, Optional.empty(), body);
    }

    /** The same, of a claim that goes by the identifier of the one that it corrects, if there is one. */
    static Claim read(
            ClaimKind kind, Passage passage, RuleName rule, String reader, Optional<ClaimId> corrects, JsonNode body) {
        List<Passage> cues = list(body.path("cues"), cue -> cue(passage, cue));
        Evidence evidence = new Evidence(passage, cues, rule, reader, corrects);
        return switch (kind) {
            case PERSON ->
                new Person(text(body, "name"), list(body.required("offices"), ClaimReader::office), evidence);
            case ENGAGEMENT -> engagement(body, evidence);
            case COMMITMENT -> commitment(body, evidence);
            case TARGET -> target(body, evidence);
            case INSTRUMENT -> instrument(body, evidence);
            case MECHANISM -> new Mechanism(text(body, "name"), number(body, "session"), evidence);
            case PROJECT -> new Project(text(body, "name"), evidence);
            case INVITATION -> invitation(body, evidence);
            case MILESTONE ->
                new Milestone(
                        text(body, "name"),
                        number(body, "ordinal"),
                        optional(body, "date", PartialDate::parse),
                        evidence);
            case FORMULA -> new Formula(evidence);
            case FIGURE ->
                new ReportedFigure(
                        text(body, "measure"),
                        value(body.required("value")),
                        text(body, "unit"),
                        optional(body, "period", PartialDate::parse),
                        list(body.required("between"), ClaimReader::party),
                        evidence);
        };
    }

    private static Engagement engagement(JsonNode body, Evidence evidence) {
        return new Engagement(
                EngagementKind.of(text(body, "engaged")),
                optional(body, "start", PartialDate::parse),
                optional(body, "end", PartialDate::parse),
                optional(body, "place", place -> place),
                optional(body, "country", CountryCode::new),
                list(body.required("participants"), ClaimReader::party),
                EngagementStatus.of(text(body, "status")),
                evidence);
    }

    private static Commitment commitment(JsonNode body, Evidence evidence) {
        return new Commitment(
                Force.of(text(body, "force")),
                list(body.required("by"), ClaimReader::party),
                list(body.required("to"), ClaimReader::party),
                list(body.required("sectors"), sector -> new Sector(sector.stringValue())),
                optional(body, "due", due -> due),
                Polarity.of(text(body, "polarity")),
                evidence);
    }

    private static Target target(JsonNode body, Evidence evidence) {
        return new Target(
                text(body, "measure"),
                value(body.required("value")),
                text(body, "unit"),
                optional(body, "horizon", horizon -> horizon),
                list(body.required("by"), ClaimReader::party),
                evidence);
    }

    private static Instrument instrument(JsonNode body, Evidence evidence) {
        return new Instrument(
                optional(body, "title", title -> title),
                InstrumentKind.of(text(body, "form")),
                number(body, "count"),
                optional(body, "date", PartialDate::parse),
                InstrumentStatus.of(text(body, "status")),
                evidence);
    }

    private static Invitation invitation(JsonNode body, Evidence evidence) {
        return new Invitation(
                party(body.required("from")),
                list(body.required("to"), ClaimReader::party),
                optional(body, "destination", CountryCode::new),
                Acceptance.of(text(body, "acceptance")),
                evidence);
    }

    private static Office office(JsonNode node) {
        return new Office(
                text(node, "title"),
                optional(node, "organisation", organisation -> organisation),
                optional(node, "country", CountryCode::new));
    }

    private static Party party(JsonNode node) {
        for (PartyKey kind : PartyKey.values()) {
            if (node.has(kind.key())) {
                return kind.party(text(node, kind.key()));
            }
        }
        throw new IllegalArgumentException("not a party: " + node);
    }

    private static Passage cue(Passage claim, JsonNode node) {
        return new Passage(
                claim.report(),
                node.required("start").intValue(),
                node.required("end").intValue(),
                text(node, "quote"));
    }

    /** A number; within a decision a string, see {@link DecisionWriter}. */
    private static BigDecimal value(JsonNode value) {
        return value.isString() ? new BigDecimal(value.stringValue()) : value.decimalValue();
    }

    private static String text(JsonNode node, String key) {
        return node.required(key).stringValue();
    }

    private static OptionalInt number(JsonNode node, String key) {
        return node.has(key) ? OptionalInt.of(node.required(key).intValue()) : OptionalInt.empty();
    }

    private static <T> Optional<T> optional(JsonNode node, String key, Function<String, T> made) {
        return node.optional(key).map(value -> made.apply(value.stringValue()));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> made) {
        return array.valueStream().map(made).toList();
    }
}
