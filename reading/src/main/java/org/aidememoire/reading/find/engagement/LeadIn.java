package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Says who does what a list's items tell: "The ministers also:" / "signed the protocol". */
final class LeadIn {
    private static final int ITEMS = 20;

    private final Account account;

    LeadIn(Account account) {
        this.account = account;
    }

    /** Who is the subject of the line that leads into the list of which {@code item} is one; nobody of what is no item. */
    List<Party> subject(ReadSentence item) {
        int number = item.sentence().number();
        return account.kind(item) != ParagraphKind.LIST_ITEM
                ? List.of()
                : Stream.iterate(number - 1, i -> i >= Math.max(0, number - ITEMS), i -> i - 1)
                        .map(i -> account.sentences().get(i))
                        .filter(read -> endsOpen(read.sentence()))
                        .findFirst()
                        .map(LeadIn::last)
                        .orElse(List.of());
    }

    private static boolean endsOpen(Sentence sentence) {
        return sentence.is(sentence.size() - 1, ":");
    }

    private static List<Party> last(ReadSentence read) {
        return read.all(PartyMention.class)
                .filter(party -> read.all(PartyMention.class)
                        .noneMatch(other -> other != party && other.from() <= party.from() && other.to() >= party.to()))
                .reduce((first, second) -> second)
                .map(PartyMention::participants)
                .orElse(List.of());
    }
}
