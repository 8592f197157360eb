package org.aidememoire.reading.find.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.rule.RulesFile;

/**
 * Finds what two sides did, or plan to do, together: visits, talks, signings and the like. However often a report speaks
 * of an engagement, it is found once, with what all its mentions say.
 */
public final class EngagementFinder implements Finder<Engagement> {
    private final RulesFile rules;
    private final Standing standing;

    /**
     * A finder with these rules.
     *
     * @param rules with the lists that the grammar needs
     * @throws IllegalArgumentException if a list is missing
     */
    public EngagementFinder(RulesFile rules) {
        this.rules = rules;
        this.standing = new Standing(rules);
    }

    @Override
    public List<Engagement> find(Account account) {
        Sides sides = new Sides(account);
        OccasionReader reader = new OccasionReader(account, sides, standing, rules);
        List<Occasion> occasions = new ArrayList<>();
        for (ReadSentence read : account.sentences()) {
            ParagraphKind kind = account.kind(read);
            if (kind.holdsSentences() || kind == ParagraphKind.HEADING) {
                frames(account, read, reader).forEach(frame -> reader.read(frame)
                        .ifPresent(occasion -> occasions.addAll(Apart.each(frame, occasion))));
            }
        }
        List<Event> events = Gathering.of(sides, occasions);
        Settlement settlement = new Settlement(account, sides, events);
        List<Engagement> found = new ArrayList<>();
        for (Event event : events) {
            Optional<Engagement> engagement = settlement.engagement(event);
            engagement.ifPresent(found::add);
            tell(account, event, engagement);
        }
        return found;
    }

    /** Why mentions make no engagement of their own. */
    private static void tell(Account account, Event event, Optional<Engagement> engagement) {
        Occasion clearest = event.clearest();
        for (Occasion occasion : event.occasions()) {
            if (engagement.isEmpty() || !occasion.equals(clearest)) {
                account.trail()
                        .dropped(
                                occasion.rule(),
                                occasion.read(),
                                occasion.head(),
                                () -> engagement.isEmpty()
                                        ? "the words do not settle who of two sides takes part, or of a visit where it leads"
                                        : "it is taken for the same as “" + quote(engagement.get()) + "”");
            }
        }
    }

    private static String quote(Engagement engagement) {
        return engagement.evidence().passage().quote();
    }

    /**
     * The matches of the rules; a word that one rule has taken is no other's, unless that rule needs a date or place that
     * is not there.
     */
    private List<Frame> frames(Account account, ReadSentence read, OccasionReader reader) {
        Set<Integer> taken = new HashSet<>();
        List<Frame> frames = new ArrayList<>();
        for (RuleMatch match : account.matches(rules, read)) {
            Frame frame = new Frame(match);
            boolean free = !taken.contains(frame.noun()) && !taken.contains(frame.head());
            if (account.admits(match, free, () -> "a rule before it in the file has its words")
                    && (!frame.has("dated") || reader.read(frame).isPresent())) {
                taken.add(frame.noun());
                taken.add(frame.head());
                match.group("named").ifPresent(name -> IntStream.range(Math.max(name.from(), frame.head()), name.to())
                        .forEach(taken::add));
                frames.add(frame);
            }
        }
        return frames;
    }
}
