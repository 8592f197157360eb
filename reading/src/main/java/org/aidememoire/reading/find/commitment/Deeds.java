package org.aidememoire.reading.find.commitment;

import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Tells things that can be done ("closer patrols", "opening a crossing", "$5 million") from things that are only talked
 * about ("the agenda", "the importance of the visit").
 *
 * @param nouns nouns for something that can be done
 */
record Deeds(Set<String> nouns) {
    /** Nouns made of verbs: with "of" and their object they say what is to be done, "the recommencement of dredging". */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern OF_DOING = Pattern.compile("(?:ment|tion|sion)$");

    /** Nouns that only look so. */
    private static final Set<String> NOT_OF_DOING = Set.of(("situation condition portion proportion location question"
                    + " relation intention position direction nation section function option notion station tradition"
                    + " definition institution population constitution generation organisation organization corporation"
                    + " foundation perception conception occasion dimension tension mission session version division"
                    + " vision provision moment element instrument segment department parliament environment document"
                    + " statement sentiment government delegation association federation commission attention"
                    + " appreciation satisfaction aspiration discussion")
            .split(" "));

    private static final Set<String> CHANGES = Set.of(
            "continued",
            "closer",
            "stronger",
            "enhanced",
            "greater",
            "further",
            "deeper",
            "expanded",
            "increased",
            "sustained",
            "continuing",
            "early",
            "additional",
            "new",
            "joint",
            "immediate",
            "full",
            "swift",
            "prompt",
            "strengthened",
            "broader",
            "regular",
            "better",
            "improved",
            "renewed",
            "accelerated",
            "intensified");

    /** Whether the action can stand under a cue that asks for {@code head}: {@code any}, {@code deed}, {@code change}. */
    boolean admit(ReadSentence read, Action action, String head) {
        return switch (head) {
            case "any" -> true;
            case "gerund" -> gerund(read.sentence(), action);
            case "deed" -> gerund(read.sentence(), action) || deed(read.sentence(), action) || sum(read, action);
            case "sum" -> sum(read, action);
            case "change" -> changes(read.sentence(), action) && deed(read.sentence(), action);
            default -> throw new IllegalArgumentException("a rule asks for a head of the kind " + head);
        };
    }

    private static boolean gerund(Sentence sentence, Action action) {
        int verb = Words.afterAdverbs(sentence, action.from());
        return sentence.tagged(verb, "VB")
                || sentence.token(verb).form().endsWith("ing") && sentence.tagged(verb + 1, "DT");
    }

    private static boolean sum(ReadSentence read, Action action) {
        for (int at = action.from(); at < Math.min(action.from() + 4, action.to()); at++) {
            if (read.sentence().tagged(at, "$")
                    || read.sentence().tagged(at, "CD") && !isYear(read.sentence(), at) && !dated(read, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number is of a date, as in "an event on 3 May". */
    private static boolean dated(ReadSentence read, int at) {
        return read.all(DateMention.class).anyMatch(date -> date.covers(at));
    }

    /** Whether the number is of a year, as in “the 2024 elections”; not in “2000 scholarships”. */
    private static boolean isYear(Sentence sentence, int at) {
        return YEAR.matcher(sentence.token(at).form()).matches()
                && (sentence.is(at - 1, "the") || sentence.is(at - 1, "in") || sentence.is(at - 1, "of"));
    }

    private static boolean changes(Sentence sentence, Action action) {
        return CHANGES.contains(sentence.token(action.from()).form());
    }

    /** Whether the head of the first noun phrase, its last noun before a preposition or comma, is a deed. */
    private boolean deed(Sentence sentence, Action action) {
        int head = -1;
        for (int at = action.from(); at < action.to(); at++) {
            if (sentence.tagged(at, "N")) {
                head = at;
            } else if (head >= 0 && !sentence.tagged(at, "POS") && !sentence.tagged(at, "JJ")) {
                break;
            } else if (at > action.from() && ends(sentence, at)) {
                break;
            }
        }
        return head >= 0
                && (nouns.contains(sentence.token(head).lemma())
                        || ofDoing(sentence.token(head).lemma()) && sentence.is(head + 1, "of"));
    }

    private static boolean ofDoing(String noun) {
        return OF_DOING.matcher(noun).find() && !NOT_OF_DOING.contains(noun);
    }

    private static boolean ends(Sentence sentence, int at) {
        boolean participle = sentence.tagged(at, "VBN") || sentence.tagged(at, "VBG");
        return sentence.tagged(at, "IN") || sentence.tagged(at, "V") && !participle;
    }
}
