package org.aidememoire.reading.find.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Who acts in a clause, when it matters only which states are bound. */
public final class Actors {
    private Actors() {}

    /** Those bound by the subject of the verb at {@code verb}, those after its "by", or else the report's sides. */
    public static List<Party> of(Account account, ReadSentence read, int verb) {
        return agent(read, verb)
                .or(() -> subject(read, verb))
                .map(PartyMention::undertakers)
                .filter(parties -> !parties.isEmpty())
                .orElseGet(account::sides);
    }

    /** "recruited by Saudi hospitals". */
    private static Optional<PartyMention> agent(ReadSentence read, int verb) {
        Sentence sentence = read.sentence();
        return sentence.tagged(verb, "VBN") && sentence.is(verb + 1, "by")
                ? read.startingAt(verb + 2, PartyMention.class).findFirst()
                : Optional.empty();
    }

    private static Optional<PartyMention> subject(ReadSentence read, int word) {
        int verb = verbBefore(read.sentence(), word);
        return read.all(PartyMention.class)
                .filter(party -> party.to() <= verb && free(read.sentence(), party))
                .max(Comparator.comparingInt(PartyMention::to).thenComparing(party -> party.to() - party.from()))
                .map(last -> joined(read, last));
    }

    /** The word itself if it is a verb, else the verb that governs it: "offered Nepal a loan". */
    private static int verbBefore(Sentence sentence, int word) {
        for (int i = word; i >= 0; i--) {
            if (sentence.tagged(i, "VB")) {
                return i;
            }
        }
        return word;
    }

    /** Not after a preposition, and no owner. */
    private static boolean free(Sentence sentence, PartyMention party) {
        int before = sentence.tagged(party.from() - 1, "DT") ? party.from() - 2 : party.from() - 1;
        boolean governed =
                sentence.tagged(before, "IN") && !sentence.is(before, "that") || sentence.tagged(before, "TO");
        return !governed && !sentence.tagged(party.to(), "POS");
    }

    /** "Algeria and Turkey agreed": both. */
    private static PartyMention joined(ReadSentence read, PartyMention last) {
        return read.all(PartyMention.class)
                .filter(first ->
                        first.to() == last.from() - 1 && read.sentence().is(first.to(), "and"))
                .findFirst()
                .<PartyMention>map(first -> Pair.of(first, last))
                .orElse(last);
    }

    private record Pair(int from, int to, List<Party> participants, List<Party> undertakers) implements PartyMention {
        static Pair of(PartyMention first, PartyMention last) {
            return new Pair(
                    first.from(),
                    last.to(),
                    both(first.participants(), last.participants()),
                    both(first.undertakers(), last.undertakers()));
        }

        private static List<Party> both(List<Party> some, List<Party> others) {
            return java.util.stream.Stream.concat(some.stream(), others.stream())
                    .distinct()
                    .toList();
        }

        @Override
        public java.util.Set<String> types() {
            return java.util.Set.of("party");
        }
    }
}
