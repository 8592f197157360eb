package org.aidememoire.reading.find.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.report.Passage;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.phrase.Distinct;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.find.phrase.NameRules;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Finds named undertakings with a place of their own: roads, railways, ports, hospitals, plants. A name that does not
 * itself say that two places are joined needs a word of building or paying in its sentence, so that the airport where a
 * guest landed is none. What decides a claim beside its name are the words that tell that the work is done or under way.
 */
public final class ProjectFinder implements Finder<Project> {
    private static final int BEFORE = 14;
    private static final int AFTER = 4;
    /** How far after its noun a place begins: "over the Moa". */
    private static final int PLACE = 3;

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Set<String> WHEREABOUTS = Set.of("at", "in", "to", "from", "near", "inside", "outside", "via");

    /** "take part in", "invest in": what follows is no place where one is. */
    private static final Set<String> SHARES = Set.of(
            "part", "participate", "invest", "investment", "stake", "share", "participation", "interest", "involved");

    private static final String UNWANTED =
            "it has no name of its own, is a venue or of a company (lists venues, labour), or"
                    + " its sentence has no word of building or paying (list works)";

    private final NameRules names;
    private final Set<String> works;
    private final Set<String> building;
    private final Set<String> venues;
    private final Set<String> labour;
    private final Headway headway;

    /**
     * A finder with these rules.
     *
     * @throws IllegalArgumentException if a list that the finder needs is missing
     */
    public ProjectFinder(RulesFile rules) {
        this.names = new NameRules(rules);
        this.works = Set.copyOf(rules.list("works"));
        this.building = Set.copyOf(rules.list("building"));
        this.labour = Set.copyOf(rules.list("labour"));
        this.venues = Set.copyOf(rules.list("venues"));
        this.headway = new Headway(rules);
    }

    @Override
    public List<Project> find(Account account) {
        Distinct<Project> found = new Distinct<>();
        List<FoundName> all = names.find(account, name -> undertaking(account, name), UNWANTED);
        Map<String, Passage> told = new HashMap<>();
        all.forEach(name -> headway.of(name, account).ifPresent(words -> told.putIfAbsent(name.text(account), words)));
        for (FoundName name : all) {
            List<Passage> cues =
                    Optional.ofNullable(told.get(name.text(account))).stream().toList();
            Project project = new Project(name.text(account), name.evidence(account, cues));
            account.admits(name.match(), found.add(name.text(account), project), () -> NameRules.REPEATED);
        }
        return found.all();
    }

    private boolean undertaking(Account account, FoundName name) {
        if (name.rule().settings().containsKey("famous")) {
            return true;
        }
        if (name.has(venues) || pay(name) || !named(name) || name.sentence().tagged(name.head(), "NNS")) {
            return false;
        }
        return joinsPlaces(name)
                || (!venue(name)
                        && (name.rule().settings().containsKey("placed") ? built(account, name) : worked(name)));
    }

    /** News of a company's plant and its people. */
    private boolean pay(FoundName name) {
        return name.sentence().tokens().stream().anyMatch(token -> labour.contains(token.lemma()));
    }

    /** A proper name before its noun, and not only a country's adjective; or one after it: "Medical School in Hanoi". */
    private static boolean named(FoundName name) {
        Sentence sentence = name.sentence();
        for (int i = name.from(); i < name.to(); i++) {
            int at = i;
            boolean country = name.read()
                    .all(CountryMention.class)
                    .anyMatch(mention -> mention.covers(at) && mention.form() != CountryMention.Form.CAPITAL);
            boolean before = i < name.head() && !country;
            boolean placed = !country && name.rule().settings().containsKey("placed");
            boolean after = i > name.head()
                    && ((placed && i <= name.head() + PLACE)
                            || sentence.token(name.head()).capitalised());
            if (sentence.token(i).capitalised() && i > 0 && (before || after)) {
                return true;
            }
        }
        return joinsPlaces(name);
    }

    private static boolean joinsPlaces(FoundName name) {
        Sentence sentence = name.sentence();
        for (int i = name.from() + 1; i < name.head() - 1; i++) {
            if (DASHES.contains(sentence.token(i).word())
                    && sentence.token(i - 1).capitalised()
                    && sentence.token(i + 1).capitalised()) {
                return name.rule().setting("joins").isPresent();
            }
        }
        return false;
    }

    /** "at Lusaka Airport", "in the National Museum". */
    private static boolean venue(FoundName name) {
        Sentence sentence = name.sentence();
        int before = sentence.tagged(name.from() - 1, "DT") ? name.from() - 2 : name.from() - 1;
        boolean share = before > 0 && SHARES.contains(sentence.token(before - 1).lemma());
        return before >= 0
                && !share
                && WHEREABOUTS.contains(sentence.token(before).form());
    }

    /** Whether a word of building stands near before it, or soon after, and states are named that may be building. */
    private boolean built(Account account, FoundName name) {
        boolean states = account.sides().size() > 1
                || Stream.concat(
                                name.read().all(CountryMention.class),
                                name.read().all(PartyMention.class))
                        .anyMatch(party -> party.to() <= name.from() || party.from() >= name.to());
        if (!states) {
            return false;
        }
        Sentence sentence = name.sentence();
        for (int i = Math.max(0, name.from() - BEFORE); i < Math.min(sentence.size(), name.to() + AFTER); i++) {
            boolean outside = i < name.from() || i >= name.to();
            if (outside && building.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean worked(FoundName name) {
        Sentence sentence = name.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            boolean outside = i < name.from() || i >= name.to();
            if (outside
                    && (works.contains(sentence.token(i).lemma())
                            || works.contains(sentence.token(i).form()))) {
                return true;
            }
        }
        return name.rule().setting("work").isPresent();
    }
}
