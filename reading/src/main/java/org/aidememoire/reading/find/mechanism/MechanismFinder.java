package org.aidememoire.reading.find.mechanism;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.phrase.Distinct;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.find.phrase.NameRules;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Folded;

/** Finds the standing arrangements through which the sides work: a committee, a regular summit, a forum. */
public final class MechanismFinder implements Finder<Mechanism> {
    private static final String UNWANTED =
            "it is one state's own (lists domestic, state-bodies), or in the list excluded";

    private final NameRules names;
    private final Sessions sessions;
    private final Set<String> domestic;
    private final List<String> excluded;
    private final Set<String> stateBodies;
    private final Set<String> joint;

    /**
     * A finder with these rules.
     *
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public MechanismFinder(RulesFile rules) {
        this.names = new NameRules(rules);
        this.sessions = new Sessions(Set.copyOf(rules.list("sittings")));
        this.domestic = Set.copyOf(rules.list("domestic"));
        this.excluded = rules.list("excluded");
        this.stateBodies = Set.copyOf(rules.list("state-bodies"));
        this.joint = Set.copyOf(rules.list("joint"));
    }

    @Override
    public List<Mechanism> find(Account account) {
        Distinct<Mechanism> found = new Distinct<>(MechanismFinder::merged);
        for (FoundName name : names.find(account, name -> standing(name, account), UNWANTED)) {
            Mechanism mechanism = new Mechanism(
                    name.text(account), sessions.of(name.read(), name.from(), name.to()), name.evidence(account));
            account.admits(name.match(), found.add(name.text(account), mechanism), () -> NameRules.REPEATED);
        }
        return found.all();
    }

    /** The fuller name, or the one in capitals, with the session of whichever mention tells it. */
    private static Mechanism merged(Mechanism fuller, Mechanism other) {
        OptionalInt session = fuller.session().isPresent() ? fuller.session() : other.session();
        Mechanism named = capitals(other) > capitals(fuller) ? other : fuller;
        return new Mechanism(named.name(), session, named.evidence());
    }

    private static long capitals(Mechanism mechanism) {
        return mechanism.name().chars().filter(Character::isUpperCase).count();
    }

    private boolean standing(FoundName name, Account account) {
        String text = Folded.word(name.text(account));
        return !name.hasBefore(domestic) && excluded.stream().noneMatch(text::contains) && !ofOneState(name);
    }

    /** "the Australian Industrial Relations Commission", "Vietnam's Commission for Population": one state's own body. */
    private boolean ofOneState(FoundName name) {
        boolean body = stateBodies.contains(name.sentence().token(name.head()).lemma()) && !name.has(joint);
        int owner = name.sentence().tagged(name.from() - 1, "POS") ? name.from() - 2 : name.from();
        Stream<CountryCode> states = name.read()
                .all(CountryMention.class)
                .filter(mention -> mention.to() > owner && mention.from() < name.to())
                .map(CountryMention::code);
        return body && states.distinct().count() == 1;
    }
}
