package org.aidememoire.register;

import java.math.BigDecimal;
import java.util.List;
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
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;

/** The claims of one report, in the bytes of that report. */
final class ClaimForm {
    private static final List<ClaimKind> KINDS = List.of(ClaimKind.values());
    private static final List<EngagementKind> ENGAGED = List.of(EngagementKind.values());
    private static final List<EngagementStatus> HELD = List.of(EngagementStatus.values());
    private static final List<Force> FORCES = List.of(Force.values());
    private static final List<Polarity> POLARITIES = List.of(Polarity.values());
    private static final List<InstrumentKind> DOCUMENTS = List.of(InstrumentKind.values());
    private static final List<InstrumentStatus> SIGNED = List.of(InstrumentStatus.values());
    private static final List<Acceptance> ANSWERS = List.of(Acceptance.values());

    private enum Side {
        STATE,
        BODY,
        INDIVIDUAL
    }

    private static final List<Side> SIDES = List.of(Side.values());

    private ClaimForm() {}

    static void write(Claim claim, Packing to) {
        to.one(claim.kind());
        Evidence evidence = claim.evidence();
        write(evidence.passage(), to);
        to.each(evidence.cues(), cue -> write(cue, to));
        to.words(evidence.rule().family()).words(evidence.rule().rule()).words(evidence.reader());
        to.optional(evidence.corrects(), to::claim);
        claim.fold(new Body(to));
    }

    static Claim read(ReportId report, Unpacking from) {
        ClaimKind kind = from.one(KINDS);
        Passage passage = passage(report, from);
        List<Passage> cues = from.each(() -> passage(report, from));
        RuleName rule = new RuleName(from.words(), from.words());
        Evidence evidence = new Evidence(passage, cues, rule, from.words(), from.optional(from::claim));
        return switch (kind) {
            case PERSON -> new Person(from.words(), from.each(() -> office(from)), evidence);
            case ENGAGEMENT ->
                new Engagement(
                        from.one(ENGAGED),
                        from.optional(from::date),
                        from.optional(from::date),
                        from.optional(from::words),
                        from.optional(() -> country(from)),
                        from.each(() -> party(from)),
                        from.one(HELD),
                        evidence);
            case COMMITMENT ->
                new Commitment(
                        from.one(FORCES),
                        from.each(() -> party(from)),
                        from.each(() -> party(from)),
                        from.each(() -> new Sector(from.words())),
                        from.optional(from::words),
                        from.one(POLARITIES),
                        evidence);
            case TARGET ->
                new Target(
                        from.words(),
                        new BigDecimal(from.words()),
                        from.words(),
                        from.optional(from::words),
                        from.each(() -> party(from)),
                        evidence);
            case INSTRUMENT ->
                new Instrument(
                        from.optional(from::words),
                        from.one(DOCUMENTS),
                        from.optionalNumber(),
                        from.optional(from::date),
                        from.one(SIGNED),
                        evidence);
            case MECHANISM -> new Mechanism(from.words(), from.optionalNumber(), evidence);
            case PROJECT -> new Project(from.words(), evidence);
            case INVITATION ->
                new Invitation(
                        party(from),
                        from.each(() -> party(from)),
                        from.optional(() -> country(from)),
                        from.one(ANSWERS),
                        evidence);
            case MILESTONE -> new Milestone(from.words(), from.optionalNumber(), from.optional(from::date), evidence);
            case FORMULA -> new Formula(evidence);
            case FIGURE ->
                new ReportedFigure(
                        from.words(),
                        new BigDecimal(from.words()),
                        from.words(),
                        from.optional(from::date),
                        from.each(() -> party(from)),
                        evidence);
        };
    }

    /** Where a quote stands tells how long it is. */
    static void write(Passage passage, Packing to) {
        to.number(passage.start()).words(passage.quote());
    }

    static Passage passage(ReportId report, Unpacking from) {
        int start = from.size();
        String quote = from.words();
        return new Passage(report, start, start + quote.length(), quote);
    }

    private static Office office(Unpacking from) {
        return new Office(from.words(), from.optional(from::words), from.optional(() -> country(from)));
    }

    private static CountryCode country(Unpacking from) {
        return new CountryCode(from.words());
    }

    static Party party(Unpacking from) {
        Side side = from.one(SIDES);
        String label = from.words();
        return switch (side) {
            case STATE -> Party.state(label);
            case BODY -> new Party.Body(label);
            case INDIVIDUAL -> new Party.Individual(label);
        };
    }

    static void write(Party party, Packing to) {
        Side other = party instanceof Party.Body ? Side.BODY : Side.INDIVIDUAL;
        to.one(party instanceof Party.State ? Side.STATE : other).words(party.label());
    }

    /** What a claim says beside its evidence. */
    private record Body(Packing to) implements Claim.Cases<Packing> {
        private void party(Party party) {
            ClaimForm.write(party, to);
        }

        private void country(CountryCode country) {
            to.words(country.alpha3());
        }

        @Override
        public Packing person(Person person) {
            return to.words(person.name()).each(person.offices(), office -> to.words(office.title())
                    .optional(office.organisation(), to::words)
                    .optional(office.country(), this::country));
        }

        @Override
        public Packing engagement(Engagement engagement) {
            return to.one(engagement.engaged())
                    .optional(engagement.start(), to::date)
                    .optional(engagement.end(), to::date)
                    .optional(engagement.place(), to::words)
                    .optional(engagement.country(), this::country)
                    .each(engagement.participants(), this::party)
                    .one(engagement.status());
        }

        @Override
        public Packing commitment(Commitment commitment) {
            return to.one(commitment.force())
                    .each(commitment.by(), this::party)
                    .each(commitment.to(), this::party)
                    .each(commitment.sectors(), sector -> to.words(sector.name()))
                    .optional(commitment.due(), to::words)
                    .one(commitment.polarity());
        }

        @Override
        public Packing target(Target target) {
            return to.words(target.measure())
                    .words(target.value().toString())
                    .words(target.unit())
                    .optional(target.horizon(), to::words)
                    .each(target.by(), this::party);
        }

        @Override
        public Packing figure(ReportedFigure figure) {
            return to.words(figure.measure())
                    .words(figure.value().toString())
                    .words(figure.unit())
                    .optional(figure.period(), to::date)
                    .each(figure.between(), this::party);
        }

        @Override
        public Packing instrument(Instrument instrument) {
            return to.optional(instrument.title(), to::words)
                    .one(instrument.form())
                    .optional(instrument.count())
                    .optional(instrument.date(), to::date)
                    .one(instrument.status());
        }

        @Override
        public Packing mechanism(Mechanism mechanism) {
            return to.words(mechanism.name()).optional(mechanism.session());
        }

        @Override
        public Packing project(Project project) {
            return to.words(project.name());
        }

        @Override
        public Packing invitation(Invitation invitation) {
            party(invitation.from());
            return to.each(invitation.to(), this::party)
                    .optional(invitation.destination(), this::country)
                    .one(invitation.acceptance());
        }

        @Override
        public Packing milestone(Milestone milestone) {
            return to.words(milestone.name()).optional(milestone.ordinal()).optional(milestone.date(), to::date);
        }

        @Override
        public Packing formula(Formula formula) {
            return to;
        }
    }
}
