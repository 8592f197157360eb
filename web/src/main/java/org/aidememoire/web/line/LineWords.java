package org.aidememoire.web.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.query.Facet;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentKind;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.web.inquiry.Tongue;

/** What a line says of each kind of thing. */
final class LineWords implements Claim.Cases<LineWords.Words> {
    /** The kind, what it is about, whether in a report's words, and what else is known. */
    record Words(String kind, String said, boolean quoted, List<String> notes) {}

    private static final String HELD = "held";
    /** Words of an action that deny it themselves: "never allow …", "refrain from …". */
    private static final Pattern DENIES =
            Pattern.compile("^(?:to )?(?:never|not|no longer|neither|refrain|abstain)\\b", Pattern.CASE_INSENSITIVE);

    private final Line line;
    private final Tongue tongue;

    LineWords(Line line, Tongue tongue) {
        this.line = line;
        this.tongue = tongue;
    }

    @Override
    public Words person(Person person) {
        String also = line.otherNames();
        return new Words(
                country(person), line.name(), false, List.of(offices(), also.isEmpty() ? "" : "also written " + also));
    }

    private String country(Person person) {
        return person.offices().stream()
                .flatMap(office -> office.country().stream())
                .findFirst()
                .map(tongue::country)
                .orElse("");
    }

    private String offices() {
        return String.join("; ", line.offices());
    }

    @Override
    public Words engagement(Engagement engagement) {
        String where = Stream.of(engagement.place(), engagement.country().map(tongue::country))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        String standing = line.standing();
        return new Words(
                standing.equals(HELD) ? "" : standing,
                sentence(engagement.engaged().word().replace('-', ' ')) + (where.isEmpty() ? "" : ", " + where),
                false,
                List.of(
                        line.session().orElse(""),
                        line.participants().stream().map(tongue::labelled).collect(Collectors.joining(", "))));
    }

    @Override
    public Words commitment(Commitment commitment) {
        String by = tongue.parties(commitment.by());
        String to = tongue.parties(commitment.to());
        return new Words(
                (by.isEmpty() ? "" : by + " ")
                        + commitment.force().word()
                        + (to.isEmpty() ? "" : ", to " + to)
                        + (isDeniedBeforeItsWords(commitment) ? ", not to do" : ""),
                Context.line(commitment.action()),
                true,
                List.of(
                        commitment.sectors().stream()
                                .map(Sector::name)
                                .map(Sectors::inWords)
                                .collect(Collectors.joining(", ")),
                        commitment.due().map(Context::line).orElse(""),
                        line.values(Facet.STANDING).contains("undertaken") ? "" : line.standing()));
    }

    /** "intended “never allow …”" needs no second denial. */
    private static boolean isDeniedBeforeItsWords(Commitment commitment) {
        return commitment.polarity() == Polarity.NEGATIVE
                && !DENIES.matcher(commitment.action()).find();
    }

    @Override
    public Words target(Target target) {
        return new Words(
                "",
                sentence(target.measure()) + ": " + tongue.amount(target.value()) + " " + target.unit(),
                false,
                List.of(target.horizon().map(Context::line).orElse(""), tongue.parties(target.by())));
    }

    @Override
    public Words figure(ReportedFigure figure) {
        return new Words(
                "",
                sentence(figure.measure()) + ": " + tongue.amount(figure.value()) + " " + figure.unit(),
                false,
                List.of(figure.period().map(tongue::date).orElse(""), tongue.parties(figure.between())));
    }

    @Override
    public Words instrument(Instrument instrument) {
        String form = instrument.form() == InstrumentKind.OTHER
                ? "document"
                : instrument.form().word().replace('-', ' ');
        String count = instrument.count().isPresent() && instrument.count().getAsInt() > 1
                ? tongue.number(instrument.count().getAsInt()) + " of them"
                : "";
        return new Words(
                form + ", " + instrument.status().word().replace('-', ' '),
                instrument.title().map(Context::line).orElseGet(() -> sentence(quote(instrument))),
                instrument.title().isEmpty(),
                List.of(count));
    }

    @Override
    public Words mechanism(Mechanism mechanism) {
        String sessions = line.sessions().stream().map(Object::toString).collect(Collectors.joining(", "));
        return new Words("", line.name(), false, List.of(sessions.isEmpty() ? "" : "session " + sessions));
    }

    @Override
    public Words project(Project project) {
        return new Words("", line.name(), false, List.of());
    }

    @Override
    public Words invitation(Invitation invitation) {
        List<String> parties =
                line.participants().stream().map(tongue::labelled).toList();
        String guests = String.join(", ", parties.subList(1, parties.size()));
        return new Words(
                line.standing(),
                parties.get(0) + " invited " + (guests.isEmpty() ? "a guest who is not named" : guests)
                        + invitation
                                .destination()
                                .map(tongue::country)
                                .map(to -> " to " + to)
                                .orElse(""),
                false,
                List.of());
    }

    @Override
    public Words milestone(Milestone milestone) {
        return new Words("occasion", Context.line(milestone.name()), false, List.of());
    }

    @Override
    public Words formula(Formula formula) {
        return new Words("", Context.line(formula.text()), true, List.of());
    }

    private static String quote(Claim claim) {
        return Context.line(claim.evidence().passage().quote());
    }

    private static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
