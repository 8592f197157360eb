package org.aidememoire.reading.find.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * A noun with what stands before it: "the Prime Minister's upcoming two-day state visit".
 *
 * @param from its first token, that of its owner where it has one
 * @param before the token before it; -1 at the start of the sentence
 * @param modifiers the words between its determiner and the noun
 * @param owner whose it is
 * @param definite whether it is spoken of as known: "the", "this", "his"
 */
public record NounGroup(int from, int before, Set<String> modifiers, Optional<Stretch> owner, boolean definite) {
    private static final List<String> WITHIN = List.of("JJ", "NN", "VBN", "VBG", "CD", "RB", "HYPH", ":");
    /** Participles that have become prepositions: "press statements following talks". */
    private static final Set<String> PREPOSITIONS =
            Set.of("following", "including", "concerning", "regarding", "pending");

    private static final Set<String> RANKS =
            Set.of("leaders", "ministers", "presidents", "officials", "experts", "chiefs", "speakers", "secretaries");

    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    public static NounGroup of(ReadSentence read, int noun) {
        Sentence sentence = read.sentence();
        Set<String> modifiers = new HashSet<>();
        int at = noun;
        while (at > 0 && within(read, at - 1)) {
            at--;
            modifiers.add(sentence.token(at).form());
        }
        if (sentence.tagged(at - 1, "POS")) {
            int end = at - 1;
            int start = ownerStart(read, end);
            return new NounGroup(start, start - 1, modifiers, Optional.of(new Stretch(start, end)), true);
        }
        if (sentence.tagged(at - 1, "PRP$") || sentence.tagged(at - 1, "WP$")) {
            return new NounGroup(at - 1, at - 2, modifiers, Optional.of(new Stretch(at - 1, at)), true);
        }
        boolean determined = sentence.tagged(at - 1, "DT") || sentence.tagged(at - 1, "PDT");
        boolean definite = determined && KNOWN.contains(sentence.token(at - 1).form());
        int from = determined ? at - 1 : at;
        return new NounGroup(from, from - 1, modifiers, Optional.empty(), definite);
    }

    private static boolean within(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        if (sentence.is(at, "-") || sentence.is(at, "–")) {
            return true;
        }
        if (sentence.is(at, ",") || sentence.is(at, "and")) {
            return sentence.tagged(at - 1, "JJ") && sentence.tagged(at + 1, "JJ");
        }
        if (PREPOSITIONS.contains(sentence.token(at).form())) {
            return false;
        }
        if (sentence.tagged(at, "POS")) {
            return ofAKind(read, at);
        }
        return WITHIN.stream().anyMatch(tag -> sentence.tagged(at, tag)) && !sentence.is(at, "not");
    }

    /** "their eighth Leaders' Retreat": not whose it is, but of which kind. */
    private static boolean ofAKind(ReadSentence read, int genitive) {
        Sentence sentence = read.sentence();
        return genitive > 0
                && RANKS.contains(sentence.token(genitive - 1).form())
                && read.all(PartyMention.class).noneMatch(mention -> mention.to() == genitive);
    }

    private static int ownerStart(ReadSentence read, int end) {
        return read.all(PartyMention.class)
                .filter(mention -> mention.to() == end)
                .map(Mention::from)
                .min(Integer::compare)
                .orElse(Math.max(0, end - 1));
    }

    public boolean hasAny(Set<String> words) {
        return modifiers.stream().anyMatch(words::contains);
    }
}
