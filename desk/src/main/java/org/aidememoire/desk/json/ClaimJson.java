package org.aidememoire.desk.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.Passage;

/**
 * Writes claims with the keys of the annotation guidelines, in their order, and after them {@code span} (code points into
 * the text as delivered, end exclusive), {@code rule} and {@code id}.
 */
public final class ClaimJson implements Claim.Cases<Json> {
    private final Json json;
    private final CodePoints codePoints;
    private final Function<InstrumentStatus, String> statusWord;

    /** A writer of the claims of the report whose text {@code codePoints} counts. */
    public ClaimJson(Json json, CodePoints codePoints) {
        this(json, codePoints, InstrumentStatus::word);
    }

    private ClaimJson(Json json, CodePoints codePoints, Function<InstrumentStatus, String> statusWord) {
        this.json = json;
        this.codePoints = codePoints;
        this.statusWord = statusWord;
    }

    /** The same with no words but those of the annotation guidelines. */
    public static ClaimJson annotated(Json json, CodePoints codePoints) {
        return new ClaimJson(json, codePoints, InstrumentStatus::annotated);
    }

    /** Writes {@code claim} as one object. */
    public void write(Claim claim) {
        json.startObject();
        claim.fold(this);
        Passage passage = claim.evidence().passage();
        json.range("span", codePoints.before(passage.start()), codePoints.before(passage.end()));
        json.field("rule", claim.evidence().rule().toString());
        json.field("id", claim.id().value());
        json.endObject();
    }

    @Override
    public Json person(Person person) {
        json.field("name", person.name());
        json.key("offices");
        json.startArray();
        person.offices().forEach(this::office);
        json.endArray();
        return quote(person);
    }

    private void office(Office office) {
        json.startObject();
        json.field("title", office.title());
        json.field("organisation", office.organisation());
        json.field("country", office.country().map(CountryCode::alpha3));
        json.endObject();
    }

    @Override
    public Json engagement(Engagement engagement) {
        json.field("kind", engagement.engaged().word());
        json.field("start", engagement.start().map(PartialDate::toString));
        json.field("end", engagement.end().map(PartialDate::toString));
        json.field("place", engagement.place());
        json.field("country", engagement.country().map(CountryCode::alpha3));
        json.field("participants", labels(engagement.participants()));
        json.field("status", engagement.status().word());
        return quote(engagement);
    }

    @Override
    public Json commitment(Commitment commitment) {
        json.field("action", commitment.action());
        json.field("force", commitment.force().word());
        json.field("by", labels(commitment.by()));
        json.field("to", labels(commitment.to()));
        json.field("sectors", commitment.sectors().stream().map(Sector::name).toList());
        json.field("due", commitment.due());
        json.field("polarity", commitment.polarity().word());
        return json;
    }

    @Override
    public Json target(Target target) {
        json.field("measure", target.measure());
        json.field("value", target.value());
        json.field("unit", target.unit());
        json.field("horizon", target.horizon());
        json.field("by", labels(target.by()));
        return quote(target);
    }

    @Override
    public Json figure(ReportedFigure figure) {
        json.field("measure", figure.measure());
        json.field("value", figure.value());
        json.field("unit", figure.unit());
        json.field("period", figure.period().map(PartialDate::toString));
        json.field("between", labels(figure.between()));
        return quote(figure);
    }

    @Override
    public Json instrument(Instrument instrument) {
        json.field("title", instrument.title());
        json.field("kind", instrument.form().word());
        json.field("count", instrument.count());
        json.field("date", instrument.date().map(PartialDate::toString));
        json.field("status", statusWord.apply(instrument.status()));
        return quote(instrument);
    }

    @Override
    public Json mechanism(Mechanism mechanism) {
        json.field("name", mechanism.name());
        json.field("session", mechanism.session());
        return quote(mechanism);
    }

    @Override
    public Json project(Project project) {
        json.field("name", project.name());
        return quote(project);
    }

    @Override
    public Json invitation(Invitation invitation) {
        json.field("from", invitation.from().label());
        json.field("to", labels(invitation.to()));
        json.field("destination", invitation.destination().map(CountryCode::alpha3));
        json.truth(
                "accepted",
                Optional.of(invitation.acceptance())
                        .filter(answer -> answer != Acceptance.UNSTATED)
                        .map(Acceptance.ACCEPTED::equals));
        return quote(invitation);
    }

    @Override
    public Json milestone(Milestone milestone) {
        json.field("name", milestone.name());
        json.field("ordinal", milestone.ordinal());
        json.field("date", milestone.date().map(PartialDate::toString));
        return quote(milestone);
    }

    @Override
    public Json formula(Formula formula) {
        json.field("text", formula.text());
        return quote(formula);
    }

    private Json quote(Claim claim) {
        json.field("quote", claim.evidence().passage().quote());
        return json;
    }

    private static List<String> labels(List<Party> parties) {
        return parties.stream().map(Party::label).toList();
    }
}
