package org.aidememoire.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.Party;

/** A claim by the keys of the annotation guidelines, as examples in rules files name them. */
final class ClaimKeys implements Claim.Cases<Map<String, Object>> {
    static Map<String, Object> of(Claim claim) {
        return claim.fold(new ClaimKeys());
    }

    private static Map<String, Object> quoted(Claim claim) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("quote", claim.evidence().passage().quote());
        return keys;
    }

    private static void put(Map<String, Object> keys, String key, Optional<?> value) {
        keys.put(
                key,
                value.map(present -> present instanceof PartialDate ? present.toString() : present)
                        .orElse(null));
    }

    private static void put(Map<String, Object> keys, String key, OptionalInt value) {
        keys.put(key, value.isPresent() ? value.getAsInt() : null);
    }

    private static List<String> labels(List<Party> parties) {
        return parties.stream().map(Party::label).toList();
    }

    @Override
    public Map<String, Object> person(Person person) {
        Map<String, Object> keys = quoted(person);
        keys.put("name", person.name());
        keys.put("offices", person.offices().stream().map(ClaimKeys::office).toList());
        return keys;
    }

    private static Map<String, Object> office(Office office) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("title", office.title());
        put(keys, "organisation", office.organisation());
        put(keys, "country", office.country().map(Object::toString));
        return keys;
    }

    @Override
    public Map<String, Object> engagement(Engagement engagement) {
        Map<String, Object> keys = quoted(engagement);
        keys.put("kind", engagement.engaged().word());
        put(keys, "start", engagement.start());
        put(keys, "end", engagement.end());
        put(keys, "place", engagement.place());
        put(keys, "country", engagement.country().map(Object::toString));
        keys.put("participants", labels(engagement.participants()));
        keys.put("status", engagement.status().word());
        return keys;
    }

    @Override
    public Map<String, Object> commitment(Commitment commitment) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("action", commitment.action());
        keys.put("force", commitment.force().word());
        keys.put("by", labels(commitment.by()));
        keys.put("to", labels(commitment.to()));
        keys.put("sectors", commitment.sectors().stream().map(Sector::name).toList());
        put(keys, "due", commitment.due());
        keys.put("polarity", commitment.polarity().word());
        return keys;
    }

    @Override
    public Map<String, Object> target(Target target) {
        Map<String, Object> keys = quoted(target);
        keys.put("measure", target.measure());
        keys.put("value", new BigDecimal(target.value().toPlainString()));
        keys.put("unit", target.unit());
        put(keys, "horizon", target.horizon());
        keys.put("by", labels(target.by()));
        return keys;
    }

    @Override
    public Map<String, Object> figure(ReportedFigure figure) {
        Map<String, Object> keys = quoted(figure);
        keys.put("measure", figure.measure());
        keys.put("value", new BigDecimal(figure.value().toPlainString()));
        keys.put("unit", figure.unit());
        put(keys, "period", figure.period());
        keys.put("between", labels(figure.between()));
        return keys;
    }

    @Override
    public Map<String, Object> instrument(Instrument instrument) {
        Map<String, Object> keys = quoted(instrument);
        put(keys, "title", instrument.title());
        keys.put("kind", instrument.form().word());
        put(keys, "count", instrument.count());
        put(keys, "date", instrument.date());
        keys.put("status", instrument.status().word());
        return keys;
    }

    @Override
    public Map<String, Object> mechanism(Mechanism mechanism) {
        Map<String, Object> keys = quoted(mechanism);
        keys.put("name", mechanism.name());
        put(keys, "session", mechanism.session());
        return keys;
    }

    @Override
    public Map<String, Object> project(Project project) {
        Map<String, Object> keys = quoted(project);
        keys.put("name", project.name());
        return keys;
    }

    @Override
    public Map<String, Object> invitation(Invitation invitation) {
        Map<String, Object> keys = quoted(invitation);
        keys.put("from", invitation.from().label());
        keys.put("to", labels(invitation.to()));
        put(keys, "destination", invitation.destination().map(Object::toString));
        keys.put(
                "accepted",
                switch (invitation.acceptance()) {
                    case ACCEPTED -> true;
                    case DECLINED -> false;
                    case UNSTATED -> null;
                });
        return keys;
    }

    @Override
    public Map<String, Object> milestone(Milestone milestone) {
        Map<String, Object> keys = quoted(milestone);
        keys.put("name", milestone.name());
        put(keys, "ordinal", milestone.ordinal());
        put(keys, "date", milestone.date());
        return keys;
    }

    @Override
    public Map<String, Object> formula(Formula formula) {
        Map<String, Object> keys = quoted(formula);
        keys.put("text", formula.text());
        return keys;
    }
}
