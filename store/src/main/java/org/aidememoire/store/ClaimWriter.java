package org.aidememoire.store;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.Passage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a claim says beside its own words, as JSON. What is absent is left out. {@link ClaimReader} reads it; a
 * change of this form comes with a migration, if only an empty one, so that older versions leave the file alone.
 */
final class ClaimWriter implements Claim.Cases<ObjectNode> {
    private final JsonMapper json;

    ClaimWriter(JsonMapper json) {
        this.json = json;
    }

    /** The body of {@code claim}. */
    String write(Claim claim) {
        return json.writeValueAsString(node(claim));
    }

    /** The body of {@code claim}, to be part of something larger. */
    ObjectNode node(Claim claim) {
        ObjectNode body = claim.fold(this);
        if (!claim.evidence().cues().isEmpty()) {
            ArrayNode cues = body.putArray("cues");
            claim.evidence().cues().forEach(cue -> put(cues.addObject(), cue));
        }
        return body;
    }

    @Override
    public ObjectNode person(Person person) {
        ObjectNode body = json.createObjectNode().put("name", person.name());
        ArrayNode offices = body.putArray("offices");
        for (Office office : person.offices()) {
            ObjectNode node = offices.addObject().put("title", office.title());
            put(node, "organisation", office.organisation());
            put(node, "country", office.country());
        }
        return body;
    }

    @Override
    public ObjectNode engagement(Engagement engagement) {
        ObjectNode body =
                json.createObjectNode().put("engaged", engagement.engaged().word());
        put(body, "start", engagement.start());
        put(body, "end", engagement.end());
        put(body, "place", engagement.place());
        put(body, "country", engagement.country());
        put(body, "participants", engagement.participants());
        return body.put("status", engagement.status().word());
    }

    @Override
    public ObjectNode commitment(Commitment commitment) {
        ObjectNode body =
                json.createObjectNode().put("force", commitment.force().word());
        put(body, "by", commitment.by());
        put(body, "to", commitment.to());
        ArrayNode sectors = body.putArray("sectors");
        commitment.sectors().stream().map(Sector::name).forEach(sectors::add);
        put(body, "due", commitment.due());
        return body.put("polarity", commitment.polarity().word());
    }

    @Override
    public ObjectNode target(Target target) {
        ObjectNode body = json.createObjectNode()
                .put("measure", target.measure())
                .put("value", target.value())
                .put("unit", target.unit());
        put(body, "horizon", target.horizon());
        put(body, "by", target.by());
        return body;
    }

    @Override
    public ObjectNode figure(ReportedFigure figure) {
        ObjectNode body = json.createObjectNode()
                .put("measure", figure.measure())
                .put("value", figure.value())
                .put("unit", figure.unit());
        put(body, "period", figure.period());
        put(body, "between", figure.between());
        return body;
    }

    @Override
    public ObjectNode instrument(Instrument instrument) {
        ObjectNode body = json.createObjectNode();
        put(body, "title", instrument.title());
        body.put("form", instrument.form().word());
        put(body, "count", instrument.count());
        put(body, "date", instrument.date());
        return body.put("status", instrument.status().word());
    }

    @Override
    public ObjectNode mechanism(Mechanism mechanism) {
        ObjectNode body = json.createObjectNode().put("name", mechanism.name());
        put(body, "session", mechanism.session());
        return body;
    }

    @Override
    public ObjectNode project(Project project) {
        return json.createObjectNode().put("name", project.name());
    }

    @Override
    public ObjectNode invitation(Invitation invitation) {
        ObjectNode body = json.createObjectNode();
        put(body.putObject("from"), invitation.from());
        put(body, "to", invitation.to());
        put(body, "destination", invitation.destination());
        return body.put("acceptance", invitation.acceptance().word());
    }

    @Override
    public ObjectNode milestone(Milestone milestone) {
        ObjectNode body = json.createObjectNode().put("name", milestone.name());
        put(body, "ordinal", milestone.ordinal());
        put(body, "date", milestone.date());
        return body;
    }

    @Override
    public ObjectNode formula(Formula formula) {
        return json.createObjectNode();
    }

    /** A country, a date or words: all that is written as its string. */
    private static void put(ObjectNode node, String key, Optional<?> value) {
        value.ifPresent(present -> node.put(key, present.toString()));
    }

    private static void put(ObjectNode node, String key, OptionalInt value) {
        value.ifPresent(present -> node.put(key, present));
    }

    private static void put(ObjectNode node, String key, Collection<Party> parties) {
        ArrayNode array = node.putArray(key);
        parties.forEach(party -> put(array.addObject(), party));
    }

    private static void put(ObjectNode node, Party party) {
        node.put(PartyKey.of(party).key(), party.label());
    }

    private static void put(ObjectNode node, Passage cue) {
        node.put("start", cue.start()).put("end", cue.end()).put("quote", cue.quote());
    }
}
