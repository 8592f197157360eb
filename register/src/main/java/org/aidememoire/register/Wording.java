package org.aidememoire.register;

import java.util.Collection;
import java.util.Optional;
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
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.Party;

/**
 * The rules by which the same wording means the same thing: names only within one relationship, for every pair of states
 * has its "Joint Committee"; undertakings and targets only between the same parties. People, engagements, invitations,
 * mechanisms and milestones have rules of their own.
 */
final class Wording implements Claim.Cases<Optional<Likeness>> {
    /** A shorter title, such as "joint statement", names a new document each time unless the date is the same. */
    private static final int WORDS_OF_A_TELLING_TITLE = 4;

    private final String relationship;

    private Wording(String relationship) {
        this.relationship = relationship;
    }

    /** What makes another claim the same as that of {@code statement}, if wording can. */
    static Optional<Likeness> of(Statement statement) {
        String states = statement.concerned().relationship();
        String within = states.isEmpty() ? statement.claim().evidence().report().hex() : states;
        return statement.claim().fold(new Wording(within));
    }

    /** The day, month or year that {@code claim} gives its thing; alike claims whose dates exclude each other are not one. */
    static Optional<PartialDate> date(Claim claim) {
        if (claim instanceof Instrument instrument) {
            return instrument.date();
        }
        return claim instanceof Milestone milestone ? milestone.date() : Optional.empty();
    }

    @Override
    public Optional<Likeness> mechanism(Mechanism mechanism) {
        return Optional.empty();
    }

    @Override
    public Optional<Likeness> project(Project project) {
        return named("project", project.name());
    }

    @Override
    public Optional<Likeness> formula(Formula formula) {
        return named("formula", formula.text());
    }

    /** Without an ordinal, "National Day" recurs every year, so the date has to be the same too. */
    @Override
    public Optional<Likeness> milestone(Milestone milestone) {
        if (milestone.ordinal().isEmpty()) {
            String which = milestone.date().map(date -> " of " + date).orElse("");
            return named("milestone" + which, milestone.name());
        }
        return Optional.of(new Likeness(
                key("milestone", Anniversaries.key(milestone, relationship), relationship),
                "same milestone between the same states: number "
                        + milestone.ordinal().getAsInt() + " of the same occasion"));
    }

    @Override
    public Optional<Likeness> instrument(Instrument instrument) {
        return instrument.title().flatMap(title -> titled(title, instrument));
    }

    private Optional<Likeness> titled(String title, Instrument instrument) {
        boolean telling = FoldedWords.of(title).inOrder().size() >= WORDS_OF_A_TELLING_TITLE;
        if (telling) {
            return named("document", title);
        }
        return instrument.date().flatMap(date -> named("document of " + date, title));
    }

    @Override
    public Optional<Likeness> target(Target target) {
        if (target.by().isEmpty()) {
            return Optional.empty();
        }
        String quantity = target.value().toPlainString() + " " + target.unit();
        String measure = MeasureFamily.of(target.measure());
        return Optional.of(new Likeness(
                key("target", quantity, measure, labels(target.by())),
                "same target: " + quantity + " of " + measure + " by " + labels(target.by())));
    }

    /** Of a figure without a period each report tells for itself. */
    @Override
    public Optional<Likeness> figure(ReportedFigure figure) {
        if (figure.between().isEmpty() || figure.period().isEmpty()) {
            return Optional.empty();
        }
        String quantity = figure.value().toPlainString() + " " + figure.unit();
        String measure =
                MeasureFamily.of(figure.measure()) + " in " + figure.period().get();
        return Optional.of(new Likeness(
                key("figure", quantity, measure, labels(figure.between())),
                "same figure: " + quantity + " of " + measure + " between " + labels(figure.between())));
    }

    @Override
    public Optional<Likeness> commitment(Commitment commitment) {
        FoldedWords action = FoldedWords.of(commitment.action());
        if (commitment.by().isEmpty() || action.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Likeness(
                key(
                        "commitment",
                        action.toString(),
                        labels(commitment.by()),
                        labels(commitment.to()),
                        commitment.polarity().word()),
                "same words by the same parties: “" + action + "”"));
    }

    @Override
    public Optional<Likeness> person(Person person) {
        return Optional.empty();
    }

    @Override
    public Optional<Likeness> engagement(Engagement engagement) {
        return Optional.empty();
    }

    @Override
    public Optional<Likeness> invitation(Invitation invitation) {
        return Optional.empty();
    }

    private Optional<Likeness> named(String sort, String name) {
        FoldedWords words = FoldedWords.of(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Likeness(
                key(sort, words.toString(), relationship),
                "same " + sort + " between the same states: “" + words + "”"));
    }

    private static String labels(Collection<Party> parties) {
        return parties.stream()
                .map(party -> party instanceof Party.State
                        ? party.label()
                        : FoldedWords.of(party.label()).toString())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String key(String... parts) {
        return String.join("\n", parts);
    }
}
