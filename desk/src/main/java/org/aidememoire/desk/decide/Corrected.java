package org.aidememoire.desk.decide;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import org.aidememoire.desk.query.Countries;
import org.aidememoire.desk.query.Sectors;
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
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.Party;

/** A claim with some of its fields as a person writes them; what is not written stays as it is. */
final class Corrected implements Claim.Cases<Claim> {
    private final Map<String, String> written;
    private final Evidence evidence;

    private Corrected(Map<String, String> written, Evidence evidence) {
        this.written = written;
        this.evidence = evidence;
    }

    /**
     * {@code claim} resting on {@code evidence}, with the fields that are {@code written}; an empty one takes away what
     * stood there.
     *
     * @throws IllegalArgumentException if there is no such field, or a field cannot say that
     */
    static Claim of(Claim claim, Map<String, String> written, Evidence evidence) {
        TreeSet<String> unknown = new TreeSet<>(written.keySet());
        unknown.removeAll(FieldWords.of(claim).keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no '" + unknown.first() + "' among the "
                    + claim.kind().plural() + "' fields: "
                    + String.join(", ", FieldWords.of(claim).keySet()) + ", words");
        }
        return claim.fold(new Corrected(written, evidence));
    }

    @Override
    public Claim person(Person person) {
        return new Person(
                value("name", name -> name, person.name()),
                value("offices", OfficeWords::read, person.offices()),
                evidence);
    }

    @Override
    public Claim engagement(Engagement engagement) {
        return new Engagement(
                value("kind", EngagementKind::of, engagement.engaged()),
                optional("start", PartialDate::parse, engagement.start()),
                optional("end", PartialDate::parse, engagement.end()),
                optional("place", place -> place, engagement.place()),
                optional("country", Countries::find, engagement.country()),
                value("participants", PartyWords::read, engagement.participants()),
                value("status", EngagementStatus::of, engagement.status()),
                evidence);
    }

    @Override
    public Claim commitment(Commitment commitment) {
        return new Commitment(
                value("force", Force::of, commitment.force()),
                value("by", PartyWords::read, commitment.by()),
                value("to", PartyWords::read, commitment.to()),
                value("sectors", Corrected::sectors, commitment.sectors()),
                optional("due", due -> due, commitment.due()),
                value("polarity", Polarity::of, commitment.polarity()),
                evidence);
    }

    @Override
    public Claim target(Target target) {
        return new Target(
                value("measure", Corrected::needed, target.measure()),
                value("value", Corrected::decimal, target.value()),
                value("unit", Corrected::needed, target.unit()),
                optional("horizon", horizon -> horizon, target.horizon()),
                value("by", PartyWords::read, target.by()),
                evidence);
    }

    @Override
    public Claim figure(ReportedFigure figure) {
        return new ReportedFigure(
                value("measure", Corrected::needed, figure.measure()),
                value("value", Corrected::decimal, figure.value()),
                value("unit", Corrected::needed, figure.unit()),
                optional("period", PartialDate::parse, figure.period()),
                value("between", PartyWords::read, figure.between()),
                evidence);
    }

    @Override
    public Claim instrument(Instrument instrument) {
        return new Instrument(
                optional("title", title -> title, instrument.title()),
                value("kind", InstrumentKind::of, instrument.form()),
                number("count", instrument.count()),
                optional("date", PartialDate::parse, instrument.date()),
                value("status", InstrumentStatus::of, instrument.status()),
                evidence);
    }

    @Override
    public Claim mechanism(Mechanism mechanism) {
        return new Mechanism(
                value("name", Corrected::needed, mechanism.name()), number("session", mechanism.session()), evidence);
    }

    @Override
    public Claim project(Project project) {
        return new Project(value("name", Corrected::needed, project.name()), evidence);
    }

    @Override
    public Claim invitation(Invitation invitation) {
        return new Invitation(
                value("from", Corrected::party, invitation.from()),
                value("to", PartyWords::read, invitation.to()),
                optional("destination", Countries::find, invitation.destination()),
                value("acceptance", Acceptance::of, invitation.acceptance()),
                evidence);
    }

    @Override
    public Claim milestone(Milestone milestone) {
        return new Milestone(
                value("name", Corrected::needed, milestone.name()),
                number("ordinal", milestone.ordinal()),
                optional("date", PartialDate::parse, milestone.date()),
                evidence);
    }

    @Override
    public Claim formula(Formula formula) {
        return new Formula(evidence);
    }

    private <T> T value(String field, Function<String, T> read, T before) {
        String words = written.get(field);
        return words == null ? before : read.apply(words.strip());
    }

    private <T> Optional<T> optional(String field, Function<String, T> read, Optional<T> before) {
        String words = written.get(field);
        return words == null
                ? before
                : Optional.of(words.strip()).filter(word -> !word.isEmpty()).map(read);
    }

    private OptionalInt number(String field, OptionalInt before) {
        String words = written.get(field);
        if (words == null) {
            return before;
        }
        return words.isBlank() ? OptionalInt.empty() : OptionalInt.of(whole(words.strip()));
    }

    private static int whole(String words) {
        if (!words.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("'" + words + "' is not a whole number");
        }
        return Integer.parseInt(words);
    }

    private static BigDecimal decimal(String words) {
        if (!words.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            throw new IllegalArgumentException("'" + words + "' is not a plain number such as 10000000000");
        }
        return new BigDecimal(words);
    }

    private static String needed(String words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name, a measure and a unit cannot be empty");
        }
        return words;
    }

    private static Party party(String words) {
        List<Party> parties = PartyWords.read(words);
        if (parties.size() != 1) {
            throw new IllegalArgumentException("an invitation comes from one party, not from '" + words + "'");
        }
        return parties.get(0);
    }

    private static List<Sector> sectors(String words) {
        return Arrays.stream(words.split("[;,]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Sectors::find)
                .toList();
    }
}
