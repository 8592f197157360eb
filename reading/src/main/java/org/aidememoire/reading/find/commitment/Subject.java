package org.aidememoire.reading.find.commitment;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Who acts in a clause: of the parties before its verb, the nearest that stands as a subject does, and so not after a
 * preposition, not as an owner, and not as the object of a verb.
 */
final class Subject {
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "that",
            "as",
            "while",
            "if",
            "whether",
            "because",
            "although",
            "since",
            "and",
            "but",
            "after",
            "before",
            "when",
            "for");

    private Subject() {}

    /** The subject of the verb at {@code verb}, where a party is. */
    static Optional<PartyMention> of(ReadSentence read, int verb, Words words) {
        return read.all(PartyMention.class)
                .filter(party -> party.to() <= verb && subject(read, party, words))
                .filter(party -> read.all(PartyMention.class).noneMatch(other -> wider(other, party)))
                .max(Comparator.comparingInt(PartyMention::to));
    }

    private static boolean wider(PartyMention other, PartyMention party) {
        return other.from() <= party.from()
                && other.to() >= party.to()
                && other.to() - other.from() > party.to() - party.from();
    }

    private static boolean subject(ReadSentence read, PartyMention party, Words words) {
        Sentence sentence = read.sentence();
        if (sentence.tagged(party.to(), "POS") || modifier(sentence, party, words) || locating(sentence, party)) {
            return false;
        }
        int before = party.from() - 1;
        while (sentence.tagged(before, "DT") || sentence.tagged(before, "JJ")) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        String word = sentence.token(before).form();
        if (sentence.tagged(before, "IN") || sentence.tagged(before, "TO")) {
            return CLAUSE_OPENERS.contains(word) && predicateFollows(sentence, party.to());
        }
        if (sentence.tagged(before, "V")) {
            return predicateFollows(sentence, party.to());
        }
        return true;
    }

    /**
     * "Chilean" of "more Chilean copper", "Chile" of "the two-Chile question", "the Peru Chile Rail Fund": said of a
     * noun, and no subject itself.
     */
    private static boolean modifier(Sentence sentence, PartyMention party, Words words) {
        boolean within = sentence.is(party.from() - 1, "-")
                || sentence.is(party.from() - 1, "–")
                || sentence.tagged(party.from() - 1, "N");
        return party instanceof CountryMention country
                && (country.form() == CountryMention.Form.ADJECTIVE || within)
                && sentence.tagged(party.to(), "N")
                && !ofState(sentence, party.to(), words);
    }

    /** "engineers" of "Danish engineers plan to", "railway experts" of "Thai railway experts hope to": a state's own people. */
    private static boolean ofState(Sentence sentence, int from, Words words) {
        int head = from;
        while (sentence.tagged(head + 1, "N")) {
            head++;
        }
        return words.corps().contains(sentence.token(head).lemma());
    }

    /** "Peru" of "met in Callao, Peru, and agreed": it says where the place before it lies. */
    private static boolean locating(Sentence sentence, PartyMention party) {
        boolean named = party instanceof CountryMention country && country.form() == CountryMention.Form.NAME;
        if (!named || !sentence.is(party.from() - 1, ",") || !goesOn(sentence, party.to())) {
            return false;
        }
        int place = party.from() - 2;
        while (sentence.tagged(place, "NNP")) {
            place--;
        }
        return place < party.from() - 2 && (sentence.tagged(place, "IN") || sentence.tagged(place, "TO"));
    }

    /** Whether at {@code after} an apposition ends, and no predicate begins. */
    private static boolean goesOn(Sentence sentence, int after) {
        return sentence.is(after, ",") || sentence.is(after, "and");
    }

    private static boolean predicateFollows(Sentence sentence, int after) {
        int at = Words.afterAdverbs(sentence, after);
        return sentence.tagged(at, "VBD")
                || sentence.tagged(at, "VBZ")
                || sentence.tagged(at, "VBP")
                || sentence.tagged(at, "MD");
    }
}
