package org.aidememoire.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
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
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;

/** A report written claim by claim: each claim's words are put at the end of its text and become its evidence. */
final class Draft {
    private final String name;
    private final ReportId report;
    private final List<Claim> claims = new ArrayList<>();
    private int length;

    private Draft(String name) {
        this.name = name;
        this.report = DeliveredBytes.of(name.getBytes(StandardCharsets.UTF_8)).id();
    }

    /** A report that speaks of two states more than of any other. */
    static Draft between(String one, String other, String name) {
        Draft draft = new Draft(name);
        for (int i = 0; i < 3; i++) {
            draft.commitment("keep in touch " + i + " as " + name + " says", one, other);
        }
        return draft;
    }

    /** A report that names no state. */
    static Draft named(String name) {
        return new Draft(name);
    }

    Draft person(String person, String... statesOfOffice) {
        List<Office> offices = Arrays.stream(statesOfOffice)
                .map(state -> new Office("President", Optional.empty(), Optional.of(new CountryCode(state))))
                .toList();
        return add(new Person(person, offices, evidence(person)));
    }

    Draft commitment(String action, String... by) {
        return add(new Commitment(
                Force.AGREED,
                states(by),
                List.of(),
                List.of(new Sector("general")),
                Optional.empty(),
                Polarity.POSITIVE,
                evidence(action)));
    }

    Draft engagement(EngagementKind kind, String start, String country, Party... participants) {
        return add(new Engagement(
                kind,
                Optional.of(start).filter(day -> !day.isEmpty()).map(PartialDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country).filter(code -> !code.isEmpty()).map(CountryCode::new),
                List.of(participants),
                EngagementStatus.HELD,
                evidence(kind.word())));
    }

    /** Words of another force in a field of their own. */
    Draft commitment(Force force, String sector, String due, String action, String... by) {
        return add(new Commitment(
                force,
                states(by),
                List.of(),
                List.of(new Sector(sector)),
                Optional.of(due).filter(said -> !said.isEmpty()),
                Polarity.POSITIVE,
                evidence(action)));
    }

    /** An engagement with its words, in which a weekday or a number of days may stand. */
    Draft told(
            String words, EngagementKind kind, EngagementStatus status, String start, String country, Party... with) {
        return add(new Engagement(
                kind,
                Optional.of(start).filter(day -> !day.isEmpty()).map(PartialDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country).filter(code -> !code.isEmpty()).map(CountryCode::new),
                List.of(with),
                status,
                evidence(words)));
    }

    Draft invitation(Party from, Party to, String destination) {
        return invitation(from.label() + " invited " + to.label(), from, to, destination);
    }

    /** An invitation with its words, which may tell of the visit too. */
    Draft invitation(String words, Party from, Party to, String destination) {
        return add(new Invitation(
                from, List.of(to), Optional.of(new CountryCode(destination)), Acceptance.ACCEPTED, evidence(words)));
    }

    /** What a measure is reported to have come to; {@code period} may be empty. */
    Draft figure(String measure, String value, String unit, String period, String... between) {
        return add(new ReportedFigure(
                measure,
                new BigDecimal(value),
                unit,
                Optional.of(period).filter(said -> !said.isEmpty()).map(PartialDate::parse),
                states(between),
                evidence(measure + " reached " + value + " in " + period)));
    }

    Draft instrument(String title, String date, InstrumentStatus status) {
        return add(new Instrument(
                Optional.of(title),
                InstrumentKind.AGREEMENT,
                OptionalInt.of(1),
                Optional.of(date).filter(day -> !day.isEmpty()).map(PartialDate::parse),
                status,
                evidence(title)));
    }

    Draft target(String measure, String value, String unit, String... by) {
        return add(new Target(
                measure, new BigDecimal(value), unit, Optional.empty(), states(by), evidence(value + " " + unit)));
    }

    Draft instrument(String title, String date) {
        return add(new Instrument(
                Optional.of(title),
                InstrumentKind.AGREEMENT,
                OptionalInt.of(1),
                Optional.of(date).filter(day -> !day.isEmpty()).map(PartialDate::parse),
                InstrumentStatus.SIGNED,
                evidence(title)));
    }

    Draft mechanism(String mechanism, int session) {
        return add(new Mechanism(mechanism, OptionalInt.of(session), evidence(mechanism)));
    }

    /** Words on a meeting in which the name of a mechanism stands. */
    Draft told(String words, EngagementKind kind, String start, String mechanism, int session) {
        return told(words, kind, EngagementStatus.HELD, start, mechanism, session);
    }

    /** The same of a meeting that may still be to come. */
    Draft told(
            String words, EngagementKind kind, EngagementStatus status, String start, String mechanism, int session) {
        int from = length + words.indexOf(mechanism);
        told(words, kind, status, start, "");
        Passage named = new Passage(report, from, from + mechanism.length(), mechanism);
        return add(new Mechanism(
                mechanism,
                OptionalInt.of(session),
                new Evidence(named, List.of(), new RuleName("test", "written"), "test")));
    }

    Draft project(String project) {
        return add(new Project(project, evidence(project)));
    }

    /** A project with the words that tell how far it has come. */
    Draft project(String project, String headway) {
        Evidence name = evidence(project);
        Evidence words = evidence(headway);
        return add(new Project(
                project, new Evidence(name.passage(), List.of(words.passage()), name.rule(), name.reader())));
    }

    /** An agreement of which the report says that it entered into force. */
    Draft entered(String title, String cue) {
        Evidence name = evidence(title);
        Evidence words = evidence(cue);
        return add(new Instrument(
                Optional.of(title),
                InstrumentKind.AGREEMENT,
                OptionalInt.of(1),
                Optional.empty(),
                InstrumentStatus.IN_FORCE,
                new Evidence(name.passage(), List.of(words.passage()), name.rule(), name.reader())));
    }

    Draft milestone(String milestone, int ordinal, String date) {
        return add(new Milestone(
                milestone,
                ordinal == 0 ? OptionalInt.empty() : OptionalInt.of(ordinal),
                Optional.of(date).filter(day -> !day.isEmpty()).map(PartialDate::parse),
                evidence(milestone)));
    }

    Draft formula(String text) {
        return add(new Formula(evidence(text)));
    }

    ReadReport read() {
        return read(Optional.empty());
    }

    ReadReport read(Optional<LocalDate> published) {
        return new ReadReport(
                ReportMetadata.named(name), new Reading(report, "test", "en", published, claims, List.of()));
    }

    private Draft add(Claim claim) {
        claims.add(claim);
        return this;
    }

    private Evidence evidence(String words) {
        int start = length;
        length += words.length() + 1;
        return new Evidence(
                new Passage(report, start, start + words.length(), words),
                List.of(),
                new RuleName("test", "written"),
                "test");
    }

    private static List<Party> states(String... codes) {
        return Arrays.stream(codes).map(Party::state).toList();
    }
}
