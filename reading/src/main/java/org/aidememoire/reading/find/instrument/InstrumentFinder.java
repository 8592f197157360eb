package org.aidememoire.reading.find.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.aidememoire.reading.rule.RulesFile;

/** Finds documents that were signed, exchanged or issued, are in force, or are being prepared. */
public final class InstrumentFinder implements Finder<Instrument> {
    private static final int LONGEST = 20;
    /** An abbreviation in brackets. */
    private static final int ASIDE = 3;

    private static final String UNWANTED =
            "it is not between states (list not-between-states), has neither title nor article, or nothing is done with it"
                    + " (rules with status)";

    private final NameRules names;
    private final Headings headings;
    private final Extent extent;
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
        this.headings = new Headings(rules.with("heading"));
        this.extent = new Extent(Set.copyOf(rules.list("doings")));
        this.acts = rules.with("status");
        this.quantity = new Quantity(Set.copyOf(rules.list("countless")));
        this.between = Set.copyOf(rules.list("between"));
        this.prospects = Set.copyOf(rules.list("prospects"));
        this.notBetweenStates = Set.copyOf(rules.list("not-between-states"));
    }

    @Override
    public List<Instrument> find(Account account) {
        Distinct<Instrument> found = new Distinct<>(InstrumentFinder::merged);
        headings.find(account).ifPresent(heading -> found.add(heading.title().orElseThrow(), heading));
        Listings listings = new Listings(account, acts);
        for (FoundName name : names.find(account, name -> document(listings, extent.whole(name)), UNWANTED)) {
            FoundName whole = extent.whole(name);
            Instrument instrument = instrument(account, listings, whole);
            boolean added = found.add(identity(account, whole, instrument), instrument);
            account.admits(name.match(), added, () -> NameRules.REPEATED);
        }
        return found.all();
    }

    /** By which mentions are told apart: "ten agreements" are not one of them that is named. */
    private static String identity(Account account, FoundName name, Instrument instrument) {
        String words = instrument.title().orElse(name.text(account));
        return instrument.title().isEmpty() && !instrument.count().equals(OptionalInt.of(1))
                ? words + " several"
                : words;
    }

    /** The fuller name; of equal ones, the mention that tells what was done and when. */
    private static Instrument merged(Instrument fuller, Instrument other) {
        boolean tells = (other.date().isPresent() && fuller.date().isEmpty())
                || (other.status() != InstrumentStatus.CITED && fuller.status() == InstrumentStatus.CITED);
        if (!tells) {
            return fuller;
        }
        return fuller.title().equals(other.title())
                ? other
                : new Instrument(
                        fuller.title(), fuller.form(), fuller.count(), other.date(), other.status(), fuller.evidence());
    }

    private boolean document(Listings listings, FoundName name) {
        if (name.has(notBetweenStates)
                || name.rule().setting("without").stream().anyMatch(word -> name.has(words(word)))) {
            return false;
        }
        Document document = new Document(name);
        if (document.goesOn()) {
            return false;
        }
        Optional<Act> act = act(listings, name);
        return switch (name.rule().setting("needs").orElse("either")) {
            case "nothing" -> true;
            case "title" -> document.titled();
            case "act" -> act.filter(each -> allowed(name, each)).isPresent();
            case "title-or-act" ->
                document.titled() || act.filter(each -> allowed(name, each)).isPresent();
            default ->
                document.titled()
                        || document.definite()
                        || (prospective(name)
                                && quantity.stated(name)
                                && quantity.of(name).isPresent()
                                && document.qualified())
                        || (act.isPresent()
                                && (quantity.stated(name)
                                        || document.qualified()
                                        || document.date().isPresent())
                                && !vague(name, act.get()));
        };
    }

    private static Set<String> words(String setting) {
        return Set.of(setting.split(" "));
    }

    /** "negotiate further agreements": not one in particular. */
    private boolean vague(FoundName name, Act act) {
        return quantity.of(name).isEmpty() && act.status() == InstrumentStatus.PLANNED;
    }

    private static boolean allowed(FoundName name, Act act) {
        Optional<String> only = name.rule().setting("only");
        return only.isEmpty() || words(only.get()).contains(act.status().word());
    }

    private Optional<Act> act(Listings listings, FoundName name) {
        return acts.matches(name.read()).stream()
                .map(Act::new)
                .filter(act -> act.doneWith(name, between))
                .min(Comparator.comparingInt(act -> act.distance(name)))
                .or(() -> listings.act(name));
    }

    private Instrument instrument(Account account, Listings listings, FoundName name) {
        Optional<Act> act = act(listings, name);
        Document document = new Document(name);
        InstrumentStatus status = prospective(name)
                ? InstrumentStatus.PLANNED
                : act.map(Act::status).orElseGet(() -> otherwise(name));
        FoundName counted = name.startingAt(quantity.start(name));
        Optional<String> title = document.titled() || document.qualified() || needsNothing(name)
                ? Optional.of(name.text(account))
                : Optional.empty();
        List<Passage> cues = act.map(each -> each.passage(account)).stream().toList();
        OptionalInt count = quantity.of(name);
        Optional<PartialDate> date = document.date().or(() -> act.flatMap(each -> each.date(name)));
        return new Instrument(
                count.equals(OptionalInt.of(1)) || document.titled() ? title : Optional.empty(),
                InstrumentKind.of(name.rule().setting("kind").orElseThrow()),
                count,
                status == InstrumentStatus.PLANNED ? Optional.empty() : date,
                status,
                title.isPresent() && (document.titled() || count.equals(OptionalInt.of(1)))
                        ? counted.evidence(account, cues)
                        : spread(counted, act).evidence(account, cues));
    }

    private static boolean needsNothing(FoundName name) {
        return name.rule().setting("needs").equals(Optional.of("nothing"));
    }

    private static InstrumentStatus otherwise(FoundName name) {
        return new Document(name).indefinite()
                ? InstrumentStatus.PLANNED
                : name.rule().setting("otherwise").map(InstrumentStatus::of).orElse(InstrumentStatus.CITED);
    }

    /** "the future Framework Agreement", "the proposed treaty", "a draft convention", "Free Trade Agreement negotiations". */
    private boolean prospective(FoundName name) {
        int before = name.from() - 1;
        boolean said =
                before >= 0 && prospects.contains(name.sentence().token(before).form());
        int after = name.sentence().is(name.to(), "(") && name.sentence().is(name.to() + 2, ")")
                ? name.to() + ASIDE
                : name.to();
        boolean negotiated =
                name.sentence().is(after, "negotiation") || name.sentence().is(after, "talk");
        return said
                || negotiated
                || prospects.contains(name.sentence().token(name.from()).form());
    }

    /** "signed an agreement and two memoranda": the second of a list is shown alone. */
    private static boolean listed(FoundName name, Act act) {
        return IntStream.range(act.at() + 1, name.from())
                .anyMatch(i -> name.sentence().is(i, "and"));
    }

    /** Words that name no document are shown with what was done: "twelve agreements were signed". */
    private static FoundName spread(FoundName whole, Optional<Act> act) {
        FoundName name = whole.to() - whole.from() > LONGEST
                ? new FoundName(whole.match(), whole.from(), whole.head(), whole.head() + 1)
                : whole;
        return act.filter(each -> each.beside(name) && each.distance(name) <= 8 && !listed(name, each))
                .map(each -> new FoundName(
                        name.match(),
                        Math.min(name.from(), each.at()),
                        name.head(),
                        Math.max(name.to(), each.at() + 1)))
                .orElse(name);
    }
}
