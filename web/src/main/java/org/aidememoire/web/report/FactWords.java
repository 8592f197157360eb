package org.aidememoire.web.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
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
import org.aidememoire.web.inquiry.Tongue;

/** What one claim says, as a reader would say it: by name, what is left unsaid left out. */
final class FactWords implements Claim.Cases<Map<String, String>> {
    private final Tongue tongue;

    FactWords(Tongue tongue) {
        this.tongue = tongue;
    }

    /** What {@code claim} says, field by field. */
    Map<String, String> fields(Claim claim) {
        Map<String, String> said = new LinkedHashMap<>(claim.fold(this));
        said.values().removeIf(String::isEmpty);
        return said;
    }

    /** The same in one line. */
    String line(Claim claim) {
        return String.join(" · ", fields(claim).values());
    }

    /** The word for one claim of this kind. */
    static String kind(Claim claim) {
        return claim.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Map<String, String> person(Person person) {
        return said(
                "name",
                Context.line(person.name()),
                "offices",
                person.offices().stream().map(this::office).collect(Collectors.joining("; ")));
    }

    private String office(Office office) {
        List<String> parts = new ArrayList<>(List.of(office.title()));
        office.organisation().ifPresent(parts::add);
        office.country().map(tongue::country).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    @Override
    public Map<String, String> engagement(Engagement engagement) {
        return said(
                "kind", spaced(engagement.engaged().word()),
                "when",
                        engagement
                                .start()
                                .map(start -> tongue.dates(start, engagement.end()))
                                .orElse(""),
                "where", engagement.place().orElse(""),
                "country", engagement.country().map(tongue::country).orElse(""),
                "who", tongue.parties(engagement.participants()),
                "status",
                        engagement.status() == EngagementStatus.HELD
                                ? ""
                                : spaced(engagement.status().word()));
    }

    @Override
    public Map<String, String> commitment(Commitment commitment) {
        return said(
                "force",
                commitment.force().word() + (commitment.polarity() == Polarity.NEGATIVE ? " not to" : ""),
                "by",
                tongue.parties(commitment.by()),
                "to",
                tongue.parties(commitment.to()),
                "sectors",
                commitment.sectors().stream()
                        .map(Sector::name)
                        .map(Sectors::inWords)
                        .collect(Collectors.joining(", ")),
                "due",
                commitment.due().map(Context::line).orElse(""));
    }

    @Override
    public Map<String, String> target(Target target) {
        return said(
                "measure", Context.line(target.measure()),
                "value", tongue.amount(target.value()) + " " + target.unit(),
                "horizon", target.horizon().map(Context::line).orElse(""),
                "by", tongue.parties(target.by()));
    }

    @Override
    public Map<String, String> figure(ReportedFigure figure) {
        return said(
                "measure", Context.line(figure.measure()),
                "value", tongue.number(figure.value()) + " " + figure.unit(),
                "period", figure.period().map(tongue::date).orElse(""),
                "between", tongue.parties(figure.between()));
    }

    @Override
    public Map<String, String> instrument(Instrument instrument) {
        return said(
                "title", instrument.title().map(Context::line).orElse(""),
                "kind", spaced(instrument.form().word()),
                "count", instrument.count().isPresent() ? number(instrument.count()) : "several",
                "date", instrument.date().map(tongue::date).orElse(""),
                "status", spaced(instrument.status().word()));
    }

    @Override
    public Map<String, String> mechanism(Mechanism mechanism) {
        String session = number(mechanism.session());
        return said("name", Context.line(mechanism.name()), "session", session.isEmpty() ? "" : "session " + session);
    }

    @Override
    public Map<String, String> project(Project project) {
        return said("name", Context.line(project.name()));
    }

    @Override
    public Map<String, String> invitation(Invitation invitation) {
        return said(
                "from", tongue.party(invitation.from()),
                "to", tongue.parties(invitation.to()),
                "destination", invitation.destination().map(tongue::country).orElse(""),
                "answer",
                        invitation.acceptance() == Acceptance.UNSTATED
                                ? ""
                                : spaced(invitation.acceptance().word()));
    }

    @Override
    public Map<String, String> milestone(Milestone milestone) {
        return said(
                "name", Context.line(milestone.name()),
                "ordinal", milestone.ordinal().isPresent() ? "number " + number(milestone.ordinal()) : "",
                "date", milestone.date().map(tongue::date).orElse(""));
    }

    @Override
    public Map<String, String> formula(Formula formula) {
        return said("wording", Context.line(formula.text()));
    }

    private String number(OptionalInt number) {
        return number.isPresent() ? tongue.number(number.getAsInt()) : "";
    }

    private static String spaced(String word) {
        return word.replace('-', ' ');
    }

    private static Map<String, String> said(String... namesAndWords) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            said.put(
                    namesAndWords[i],
                    Optional.of(namesAndWords[i + 1]).map(String::strip).orElse(""));
        }
        return said;
    }
}
