package org.aidememoire.desk.columns;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Acceptance;
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
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.Party;

/** What a claim says, field by field, in words; what it does not say is left out. */
public final class Fields implements Claim.Cases<Map<String, String>> {
    private static final Fields FIELDS = new Fields();

    private Fields() {}

    /** The fields in the order in which they are shown, by name. */
    public static Map<String, String> of(Claim claim) {
        return claim.fold(FIELDS);
    }

    /** One field, or nothing. */
    public static String of(Claim claim, String field) {
        return of(claim).getOrDefault(field, "");
    }

    /** Their labels, with commas between. */
    public static String parties(Collection<Party> parties) {
        return parties.stream().map(Party::label).collect(Collectors.joining(", "));
    }

    /** An office with its body and country. */
    public static String office(Office office) {
        return office.title()
                + office.organisation().map(body -> ", " + body).orElse("")
                + office.country().map(country -> " (" + country + ")").orElse("");
    }

    @Override
    public Map<String, String> person(Person person) {
        return fields(
                "name",
                person.name(),
                "offices",
                person.offices().stream().map(Fields::office).collect(Collectors.joining("; ")));
    }

    @Override
    public Map<String, String> engagement(Engagement engagement) {
        return fields(
                "kind",
                engagement.engaged().word(),
                "date",
                dates(engagement.start(), engagement.end()),
                "place",
                engagement.place().orElse(""),
                "country",
                text(engagement.country()),
                "participants",
                parties(engagement.participants()),
                "status",
                engagement.status().word());
    }

    @Override
    public Map<String, String> commitment(Commitment commitment) {
        return fields(
                "action",
                commitment.action(),
                "force",
                commitment.force().word(),
                "by",
                parties(commitment.by()),
                "to",
                parties(commitment.to()),
                "sectors",
                commitment.sectors().stream().map(Sector::name).collect(Collectors.joining(", ")),
                "due",
                commitment.due().orElse(""),
                "polarity",
                commitment.polarity() == Polarity.NEGATIVE
                        ? commitment.polarity().word()
                        : "");
    }

    @Override
    public Map<String, String> target(Target target) {
        return fields(
                "measure",
                target.measure(),
                "value",
                target.value().toPlainString(),
                "unit",
                target.unit(),
                "horizon",
                target.horizon().orElse(""),
                "by",
                parties(target.by()));
    }

    @Override
    public Map<String, String> figure(ReportedFigure figure) {
        return fields(
                "measure",
                figure.measure(),
                "value",
                figure.value().toPlainString(),
                "unit",
                figure.unit(),
                "period",
                text(figure.period()),
                "between",
                parties(figure.between()));
    }

    @Override
    public Map<String, String> instrument(Instrument instrument) {
        return fields(
                "title",
                instrument.title().orElse(""),
                "kind",
                instrument.form().word(),
                "count",
                instrument.count().isPresent() ? text(instrument.count()) : "several",
                "date",
                text(instrument.date()),
                "status",
                instrument.status().word());
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
                "from",
                invitation.from().label(),
                "to",
                parties(invitation.to()),
                "destination",
                text(invitation.destination()),
                "answer",
                invitation.acceptance() == Acceptance.UNSTATED
                        ? ""
                        : invitation.acceptance().word());
    }

    @Override
    public Map<String, String> milestone(Milestone milestone) {
        return fields("name", milestone.name(), "ordinal", text(milestone.ordinal()), "date", text(milestone.date()));
    }

    @Override
    public Map<String, String> formula(Formula formula) {
        return fields("text", formula.text());
    }

    private static String dates(Optional<PartialDate> start, Optional<PartialDate> end) {
        return text(start)
                + end.filter(day -> !start.equals(end)).map(day -> " – " + day).orElse("");
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
            if (!all.get(i + 1).isEmpty()) {
                fields.put(all.get(i), all.get(i + 1));
            }
        }
        return fields;
    }
}
