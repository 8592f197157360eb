package org.aidememoire.reading.find.mechanism;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.aidememoire.model.claim.Mechanism;
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
    private final Set<String> chambers;
    private final List<String> excluded;
    private final Set<String> stateBodies;
    private final Set<String> joint;
    private final Set<String> grades;
    private final Set<String> heads;

    /**
     * A finder with these rules.
     *
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public MechanismFinder(RulesFile rules) {
        this.names = new NameRules(rules);
        this.sessions = new Sessions(Set.copyOf(rules.list("sittings")));
        this.domestic = Set.copyOf(rules.list("domestic"));
        this.chambers = Set.copyOf(rules.list("chambers"));
        this.excluded = rules.list("excluded");
        this.stateBodies = Set.copyOf(rules.list("state-bodies"));
        this.joint = Set.copyOf(rules.list("joint"));
        this.grades = Set.copyOf(rules.list("grades"));
        this.heads = Set.copyOf(rules.list("heads"));
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
        boolean graded = name.rule().settings().containsKey("telling") && !telling(name);
        return (!name.hasBefore(domestic)
                        || name.sentence().token(name.head()).form().startsWith("program")
                        || between(name))
                && excluded.stream().noneMatch(text::contains)
                && !graded
                && !ofOneState(name)
                && !headed(name);
    }

    /** "the Chad–Niger Joint Military Committee": a domestic word in the name of what is no parliament's and joint. */
    private boolean between(FoundName name) {
        return !name.hasBefore(chambers) && (name.has(joint) || states(name, name.from()) > 1);
    }

    /** Whether a word before its noun says what it is for: "Coral Triangle Initiative", not "Strategic Partnership". */
    private boolean telling(FoundName name) {
        return name.sentence().tokens().subList(name.from(), name.head()).stream()
                .anyMatch(token -> token.capitalised()
                        && !grades.contains(token.form())
                        && name.read()
                                .all(CountryMention.class)
                                .filter(country -> country.form() != CountryMention.Form.CAPITAL)
                                .noneMatch(country -> name.sentence()
                                        .tokens()
                                        .subList(country.from(), country.to())
                                        .contains(token)));
    }

    /** "Chairman of the Provisional Council": what somebody heads and is not said to be joint is one state's own. */
    private boolean headed(FoundName name) {
        int before = name.sentence().tagged(name.from() - 1, "DT") ? name.from() - 2 : name.from() - 1;
        boolean office = name.sentence().is(before, "of")
                && before > 0
                && heads.contains(name.sentence().token(before - 1).form());
        return office
                && stateBodies.contains(name.sentence().token(name.head()).lemma())
                && !name.has(joint)
                && states(name, name.from()) < 2;
    }

    /** "the Australian Industrial Relations Commission", "Vietnam's Commission for Population": one state's own body. */
    private boolean ofOneState(FoundName name) {
        boolean body = stateBodies.contains(name.sentence().token(name.head()).lemma()) && !name.has(joint);
        int owner = name.sentence().tagged(name.from() - 1, "POS") ? name.from() - 2 : name.from();
        boolean owners = owner > 1
                && name.sentence().is(owner - 1, "and")
                && name.read()
                        .all(CountryMention.class)
                        .anyMatch(mention -> mention.to() >= owner - 2 && mention.to() < owner);
        return body && !owners && states(name, owner) == 1;
    }

    private static long states(FoundName name, int from) {
        return name.read()
                .all(CountryMention.class)
                .filter(mention -> mention.to() > from && mention.from() < name.to())
                .map(CountryMention::code)
                .distinct()
                .count();
    }
}
