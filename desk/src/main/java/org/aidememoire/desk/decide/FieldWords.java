package org.aidememoire.desk.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;

/**
 * What a claim says, field by field, as a person can write it down: every field that its kind has, the empty ones too, with
 * the names that the annotation guidelines give them. {@link Corrected} reads such words.
 */
public final class FieldWords implements Claim.Cases<Map<String, String>> {
    private static final FieldWords WORDS = new FieldWords();

    private FieldWords() {}

    /** The fields of {@code claim} in the order in which they are shown. */
    public static Map<String, String> of(Claim claim) {
        return claim.fold(WORDS);
    }

    @Override
    public Map<String, String> person(Person person) {
        return fields("name", person.name(), "offices", OfficeWords.write(person.offices()));
    }

    @Override
    public Map<String, String> engagement(Engagement engagement) {
        return fields(
                "kind", engagement.engaged().word(),
                "start", text(engagement.start()),
                "end", text(engagement.end()),
                "place", text(engagement.place()),
                "country", text(engagement.country()),
                "participants", PartyWords.write(engagement.participants()),
                "status", engagement.status().word());
    }

    @Override
    public Map<String, String> commitment(Commitment commitment) {
        return fields(
                "force", commitment.force().word(),
                "by", PartyWords.write(commitment.by()),
                "to", PartyWords.write(commitment.to()),
                "sectors", commitment.sectors().stream().map(Sector::name).collect(Collectors.joining("; ")),
                "due", text(commitment.due()),
                "polarity", commitment.polarity().word());
    }

    @Override
    public Map<String, String> target(Target target) {
        return fields(
                "measure", target.measure(),
                "value", target.value().toPlainString(),
                "unit", target.unit(),
                "horizon", text(target.horizon()),
                "by", PartyWords.write(target.by()));
    }

    @Override
    public Map<String, String> figure(ReportedFigure figure) {
        return fields(
                "measure", figure.measure(),
                "value", figure.value().toPlainString(),
                "unit", figure.unit(),
                "period", text(figure.period()),
                "between", PartyWords.write(figure.between()));
    }

    @Override
    public Map<String, String> instrument(Instrument instrument) {
        return fields(
                "title", text(instrument.title()),
                "kind", instrument.form().word(),
                "count", text(instrument.count()),
                "date", text(instrument.date()),
                "status", instrument.status().word());
    }

    @Override
    public Map<String, String> mechanism(Mechanism mechanism) {
        return fields("name", mechanism.name(), "session", text(mechanism.session()));
    }

    @Override
    public Map<String, String> project(Project project) {
        return fields("name", project.name());
    }

    @Override
    public Map<String, String> invitation(Invitation invitation) {
        return fields(
                "from", PartyWords.write(List.of(invitation.from())),
                "to", PartyWords.write(invitation.to()),
                "destination", text(invitation.destination()),
                "acceptance", invitation.acceptance().word());
    }

    @Override
    public Map<String, String> milestone(Milestone milestone) {
        return fields("name", milestone.name(), "ordinal", text(milestone.ordinal()), "date", text(milestone.date()));
    }

    @Override
    public Map<String, String> formula(Formula formula) {
        return Map.of();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> all = List.of(namesAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            fields.put(all.get(i), all.get(i + 1));
        }
        return fields;
    }
}
