package org.aidememoire.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;

/** Any claims on a report, sensible or not, so long as the model admits them. */
final class ArbitraryClaims {
    private final Arbitrary<Evidence> evidence;

    private ArbitraryClaims(Report report) {
        Arbitrary<Passage> passages = passages(report);
        Arbitrary<RuleName> rules =
                Combinators.combine(ruleParts(), ruleParts()).as(RuleName::new);
        this.evidence = Combinators.combine(passages, passages.list().ofMaxSize(3), rules)
                .as((passage, cues, rule) -> new Evidence(passage, cues, rule, SampleReports.READER));
    }

    /** Claims of every kind on {@code report}. */
    static Arbitrary<Claim> on(Report report) {
        ArbitraryClaims claims = new ArbitraryClaims(report);
        return Arbitraries.oneOf(List.of(
                claims.persons(),
                claims.engagements(),
                claims.commitments(),
                claims.targets(),
                claims.figures(),
                claims.instruments(),
                Combinators.combine(words(), numbers(), claims.evidence).as(Mechanism::new),
                Combinators.combine(words(), claims.evidence).as(Project::new),
                claims.invitations(),
                Combinators.combine(words(), numbers(), dates().optional(), claims.evidence)
                        .as(Milestone::new),
                claims.evidence.map(Formula::new)));
    }

    private Arbitrary<Person> persons() {
        Arbitrary<Office> offices = Combinators.combine(
                        words(), words().optional(), countries().optional())
                .as(Office::new);
        return Combinators.combine(words(), offices.list().ofMaxSize(3), evidence)
                .as(Person::new);
    }

    private Arbitrary<Engagement> engagements() {
        return Combinators.combine(
                        Arbitraries.of(EngagementKind.class),
                        dates().optional(),
                        dates().optional(),
                        words().optional(),
                        countries().optional(),
                        parties(),
                        Arbitraries.of(EngagementStatus.class),
                        evidence)
                .as(Engagement::new);
    }

    private Arbitrary<Commitment> commitments() {
        Arbitrary<Sector> sectors = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(Sector::new);
        return Combinators.combine(
                        Arbitraries.of(Force.class),
                        parties(),
                        parties(),
                        sectors.list().ofMinSize(1).ofMaxSize(3),
                        words().optional(),
                        Arbitraries.of(Polarity.class),
                        evidence)
                .as(Commitment::new);
    }

    private static Arbitrary<BigDecimal> values() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-30, 30))
                .as(BigDecimal::new);
    }

    private Arbitrary<ReportedFigure> figures() {
        return Combinators.combine(words(), values(), words(), dates().optional(), parties(), evidence)
                .as(ReportedFigure::new);
    }

    private Arbitrary<Target> targets() {
        return Combinators.combine(words(), values(), words(), words().optional(), parties(), evidence)
                .as(Target::new);
    }

    private Arbitrary<Instrument> instruments() {
        return Combinators.combine(
                        words().optional(),
                        Arbitraries.of(InstrumentKind.class),
                        numbers(),
                        dates().optional(),
                        Arbitraries.of(InstrumentStatus.class),
                        evidence)
                .as(Instrument::new);
    }

    private Arbitrary<Invitation> invitations() {
        return Combinators.combine(
                        party(), parties(), countries().optional(), Arbitraries.of(Acceptance.class), evidence)
                .as(Invitation::new);
    }

    private static Arbitrary<Passage> passages(Report report) {
        int last = report.text().length();
        return Arbitraries.integers()
                .between(0, last - 1)
                .flatMap(
                        start -> Arbitraries.integers().between(start + 1, last).map(end -> report.passage(start, end)))
                .filter(passage -> isWhole(passage.quote()));
    }

    private static Arbitrary<List<Party>> parties() {
        return party().list().ofMaxSize(3);
    }

    private static Arbitrary<Party> party() {
        return Arbitraries.oneOf(
                countries().map(Party.State::new), words().map(Party.Body::new), words().map(Party.Individual::new));
    }

    private static Arbitrary<CountryCode> countries() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofLength(3).map(CountryCode::new);
    }

    private static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(YearMonth::from).map(PartialDate::of),
                days.map(Year::from).map(PartialDate::of));
    }

    private static Arbitrary<OptionalInt> numbers() {
        return Arbitraries.integers().optional().map(number -> number.map(OptionalInt::of)
                .orElseGet(OptionalInt::empty));
    }

    private static Arbitrary<String> ruleParts() {
        return words().map(part -> part.replace('/', '-'));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(12).filter(words -> !words.isBlank() && isWhole(words));
    }

    private static boolean isWhole(String words) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(words);
    }
}
