package org.aidememoire.reading.find.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.rule.RulesFile;

/** Finds invitations to visit, each once in a report, with the answer where the report gives one. */
public final class InvitationFinder implements Finder<Invitation> {
    private final RulesFile rules;
    private final Answers answers;

    /** A finder with these rules. */
    public InvitationFinder(RulesFile rules) {
        this.rules = rules;
        this.answers = new Answers(rules);
    }

    @Override
    public List<Invitation> find(Account account) {
        OfferReader reader = new OfferReader(account);
        Sides sides = new Sides(account);
        List<Offer> offers = new ArrayList<>();
        for (ReadSentence read : account.sentences()) {
            if (account.kind(read).holdsSentences()) {
                offers(account, reader, read).forEach(offer -> join(sides, offers, offer));
            }
        }
        return offers.stream()
                .map(offer -> offer.open() ? offer.answered(answers.to(offer, account.sentences())) : offer)
                .flatMap(offer -> invitation(account, sides, offer).stream())
                .toList();
    }

    private List<Offer> offers(Account account, OfferReader reader, ReadSentence read) {
        List<RuleMatch> matches = account.matches(rules, read).stream()
                .filter(match -> match.rule().setting("answer").isEmpty())
                .toList();
        List<RuleMatch> kept = new ArrayList<>();
        for (RuleMatch match : matches) {
            boolean free = kept.stream().noneMatch(other -> overlap(match, other));
            if (account.admits(match, free, () -> "a rule before it in the file has its words")) {
                kept.add(match);
            }
        }
        return kept.stream().flatMap(match -> reader.read(match).stream()).toList();
    }

    private static boolean overlap(RuleMatch one, RuleMatch other) {
        return one.match().from() < other.match().to()
                && other.match().from() < one.match().to();
    }

    /** Adds an offer, unless it is one that is known already: then it can only tell the answer. */
    private static void join(Sides sides, List<Offer> offers, Offer offer) {
        for (int i = 0; i < offers.size(); i++) {
            Offer known = offers.get(i);
            if (same(sides, known.hosts(), offer.hosts()) && same(sides, known.guests(), offer.guests())) {
                boolean fuller = !known.complete() && offer.complete(); // "accepted the invitation" of "A invited B"
                Offer one = fuller ? offer : known;
                Offer other = fuller ? known : offer;
                offers.set(i, one.open() ? one.answered(other.acceptance()) : one);
                return;
            }
        }
        offers.add(offer);
    }

    private static boolean same(Sides sides, List<Party> some, List<Party> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> sides.same(one, other)));
    }

    private static Optional<Invitation> invitation(Account account, Sides sides, Offer offer) {
        Optional<Party> from =
                offer.hosts().stream().findFirst().or(() -> offer.destination().map(Party.State::new));
        List<Party> to = offer.guests();
        boolean abroad = from.filter(host -> sides.count(join(host, to)) > 1).isPresent();
        if (from.isEmpty() || to.isEmpty() || !abroad || offer.destination().isEmpty()) {
            account.trail()
                    .dropped(
                            offer.rule(),
                            offer.read(),
                            offer.from(),
                            () -> "who of two countries invites whom is not settled");
            return Optional.empty();
        }
        return Optional.of(new Invitation(
                from.get(),
                to,
                offer.destination(),
                offer.acceptance(),
                account.evidence(offer.read(), offer.from(), offer.to(), offer.rule(), List.of())));
    }

    private static List<Party> join(Party host, List<Party> guests) {
        List<Party> all = new ArrayList<>(guests);
        all.add(host);
        return all;
    }
}
