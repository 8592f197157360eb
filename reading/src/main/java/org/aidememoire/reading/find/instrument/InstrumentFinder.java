package org.aidememoire.reading.find.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentKind;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.phrase.Distinct;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.find.phrase.NameRules;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.rule.RulesFile;

/** Finds documents that were signed, exchanged or issued, are in force, or are being prepared. */
public final class InstrumentFinder implements Finder<Instrument> {
    private static final int LONGEST = 12;
    private static final int NEAR = 9;

    private static final String UNWANTED =
            "it is not between states (list not-between-states), has neither title nor article, or nothing is done with it"
                    + " (rules with status)";

    private final NameRules names;
    private final RulesFile acts;
    private final Quantity quantity;
    private final Set<String> between;
    private final Set<String> prospects;
    private final Set<String> notBetweenStates;

    /**
     * A finder with these rules.
     *
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public InstrumentFinder(RulesFile rules) {
        this.names = new NameRules(rules.with("kind"));
        this.acts = rules.with("status");
        this.quantity = new Quantity(Set.copyOf(rules.list("countless")));
        this.between = Set.copyOf(rules.list("between"));
        this.prospects = Set.copyOf(rules.list("prospects"));
        this.notBetweenStates = Set.copyOf(rules.list("not-between-states"));
    }

    @Override
    public List<Instrument> find(Account account) {
        Distinct<Instrument> found = new Distinct<>(InstrumentFinder::merged);
        for (FoundName name : names.find(account, this::document, UNWANTED)) {
            Instrument instrument = instrument(account, name);
            String title = instrument.title().orElse(name.text(account));
            account.admits(name.match(), found.add(title, instrument), () -> NameRules.REPEATED);
        }
        return found.all();
    }

    /** The fuller name; of equal ones, the mention that tells what was done and when. */
    private static Instrument merged(Instrument fuller, Instrument other) {
        boolean tells = (other.date().isPresent() && fuller.date().isEmpty())
                || (other.status() != InstrumentStatus.IN_FORCE && fuller.status() == InstrumentStatus.IN_FORCE);
        if (!tells) {
            return fuller;
        }
        return fuller.title().equals(other.title())
                ? other
                : new Instrument(
                        fuller.title(), fuller.form(), fuller.count(), other.date(), other.status(), fuller.evidence());
    }

    private boolean document(FoundName name) {
        if (name.has(notBetweenStates)) {
            return false;
        }
        Document document = new Document(name);
        if (document.goesOn()) {
            return false;
        }
        Optional<Act> act = act(name);
        return switch (name.rule().setting("needs").orElse("either")) {
            case "title" -> document.titled();
            case "act" -> act.filter(each -> allowed(name, each)).isPresent();
            default ->
                document.titled()
                        || document.definite()
                        || (act.isPresent()
                                && (quantity.stated(name) || document.qualified())
                                && !vague(name, act.get()));
        };
    }

    /** "negotiate further agreements": not one in particular. */
    private boolean vague(FoundName name, Act act) {
        return quantity.of(name).isEmpty() && act.status() == InstrumentStatus.PLANNED;
    }

    private static boolean allowed(FoundName name, Act act) {
        Optional<String> only = name.rule().setting("only");
        return only.isEmpty() || only.equals(Optional.of(act.status().word()));
    }

    private Optional<Act> act(FoundName name) {
        return acts.matches(name.read()).stream()
                .map(Act::new)
                .filter(act -> act.doneWith(name, between))
                .min(Comparator.comparingInt(act -> act.distance(name)));
    }

    private Instrument instrument(Account account, FoundName name) {
        Optional<Act> act = act(name);
        Document document = new Document(name);
        InstrumentStatus status = prospective(name)
                ? InstrumentStatus.PLANNED
                : act.map(Act::status).orElse(InstrumentStatus.IN_FORCE);
        FoundName counted = name.startingAt(quantity.start(name));
        Optional<String> title =
                document.titled() || document.qualified() ? Optional.of(name.text(account)) : Optional.empty();
        List<Passage> cues = act.map(each -> account.passage(name.read(), each.at(), each.at() + 1)).stream()
                .toList();
        OptionalInt count = quantity.of(name);
        return new Instrument(
                count.equals(OptionalInt.of(1)) || document.titled() ? title : Optional.empty(),
                InstrumentKind.of(name.rule().setting("kind").orElseThrow()),
                count,
                status == InstrumentStatus.PLANNED ? Optional.empty() : act.flatMap(each -> date(name, each)),
                status,
                title.isPresent() && (document.titled() || count.equals(OptionalInt.of(1)))
                        ? counted.evidence(account, cues)
                        : spread(counted, act).evidence(account, cues));
    }

    /** "the future Framework Agreement", "the proposed treaty". */
    private boolean prospective(FoundName name) {
        int before = name.from() - 1;
        return before >= 0 && prospects.contains(name.sentence().token(before).form());
    }

    /** Words that name no document are shown with what was done: "twelve agreements were signed". */
    private static FoundName spread(FoundName whole, Optional<Act> act) {
        FoundName name = whole.to() - whole.from() > LONGEST
                ? new FoundName(whole.match(), whole.from(), whole.head(), whole.head() + 1)
                : whole;
        return act.filter(each -> each.distance(name) <= 8)
                .map(each -> new FoundName(
                        name.match(),
                        Math.min(name.from(), each.at()),
                        name.head(),
                        Math.max(name.to(), each.at() + 1)))
                .orElse(name);
    }

    /** "the 1957 Agreement": a year that belongs to another document. */
    private static boolean ofOther(FoundName name, DateMention date) {
        return date.from() > name.to()
                && date.to() < name.sentence().size()
                && name.sentence().token(date.to()).capitalised();
    }

    private static Optional<PartialDate> date(FoundName name, Act act) {
        return name.read()
                .all(DateMention.class)
                .filter(date -> date.start().isPresent() && date.duration().isEmpty())
                .filter(date -> !name.sentence().is(date.from() - 1, "since"))
                .filter(date -> Math.min(Math.abs(date.from() - act.at()), Math.abs(date.from() - name.to())) <= NEAR)
                .filter(date -> date.from() < name.from() || !ofOther(name, date))
                .min(Comparator.comparingInt(
                        date -> Math.min(Math.abs(date.from() - act.at()), Math.abs(date.from() - name.to()))))
                .flatMap(DateMention::start);
    }
}
