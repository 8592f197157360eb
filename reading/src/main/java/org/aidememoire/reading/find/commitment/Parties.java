package org.aidememoire.reading.find.commitment;

import java.util.HashSet;
import java.util.List;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.PartyMention;

/** Says whose an undertaking is, and who is asked. */
final class Parties {
    private final Account account;

    Parties(Account account) {
        this.account = account;
    }

    /**
     * Whose an undertaking is.
     *
     * @param by who is bound; of a proposal, who makes it
     * @param to who is asked, where that is not simply both sides
     */
    record Bound(List<Party> by, List<Party> to) {}

    Bound of(Undertaking each) {
        List<Party> speaker = speaker(each.cue());
        List<Party> actors = each.action().subjects().stream()
                .flatMap(party -> party.undertakers().stream())
                .distinct()
                .toList();
        if (each.cue().force() == Force.PROPOSED) {
            return new Bound(speaker, same(actors, account.sides()) || same(actors, speaker) ? List.of() : actors);
        }
        return new Bound(actors.isEmpty() ? speaker : actors, List.of());
    }

    private static boolean same(List<Party> some, List<Party> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }

    /** The owner that the rule names; else the subject of the cue; else, of all but plans, the sides together. */
    private List<Party> speaker(Cue cue) {
        return cue.match()
                .mention("owner", PartyMention.class)
                .or(() -> Subject.of(cue.read(), cue.at()))
                .map(PartyMention::undertakers)
                .filter(parties -> !parties.isEmpty())
                .orElseGet(() -> cue.force() == Force.INTENDED ? List.of() : account.sides());
    }
}
