package org.aidememoire.reading.find.commitment;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/**
 * The small word classes that the clause grammar needs, from the lists of the rules file.
 *
 * @param reporting verbs that report speech: "said", "noted"
 * @param remarks participles that open a remark on an action and are no part of it: ", reflecting …"
 * @param continuing verbs whose own infinitive carries the action: "continue to"
 * @param mistaken verbs that taggers take for nouns: "share", "link"
 * @param causes words that open a clause of cause or contrast: "because", "although"
 * @param prepositional participles that stand for prepositions, and open no action: "including", "regarding"
 * @param believing words for the belief that something will happen
 * @param organs nouns for a body that the sides have set up: "commission"
 * @param undone verbs whose passive with "will" says what happens and not what a side does: "be expected"
 * @param corps nouns for people and bodies that act for a state: "engineers" of "Danish engineers"
 * @param occasions nouns for the meeting at which something was said
 */
record Words(
        Set<String> reporting,
        Set<String> remarks,
        Set<String> continuing,
        Set<String> mistaken,
        Set<String> causes,
        Set<String> prepositional,
        Set<String> occasions,
        Set<String> believing,
        Set<String> organs,
        Set<String> undone,
        Set<String> corps) {
    static Words of(RulesFile rules) {
        return new Words(
                Set.copyOf(rules.list("reporting")),
                Set.copyOf(rules.list("remarks")),
                Set.copyOf(rules.list("continuing")),
                Set.copyOf(rules.list("mistaken")),
                Set.copyOf(rules.list("causes")),
                Set.copyOf(rules.list("prepositional")),
                Set.copyOf(rules.list("occasions")),
                Set.copyOf(rules.list("believing")),
                Set.copyOf(rules.list("organs")),
                Set.copyOf(rules.list("undone")),
                Set.copyOf(rules.list("corps")));
    }

    private static final List<String> COMPOUND_ENDS =
            List.of("how", "up", "off", "out", "in", "down", "through", "back");
    private static final List<String> ADVERBS_TAGGED_OTHERWISE = List.of("further", "better", "jointly", "together");

    /** Whether the token at {@code index} can stand between "to" and the verb: "further", "closely and effectively". */
    static boolean adverb(Sentence sentence, int index) {
        return sentence.tagged(index, "RB")
                || ADVERBS_TAGGED_OTHERWISE.stream().anyMatch(word -> sentence.is(index, word));
    }

    /** The first token from {@code index} on that is no adverb; adverbs joined by "and" count as one. */
    static int afterAdverbs(Sentence sentence, int index) {
        int at = index;
        while (adverb(sentence, at)
                || at > index && (sentence.is(at, "and") || sentence.is(at, ",")) && adverb(sentence, at + 1)) {
            at++;
        }
        return at;
    }

    /** The first token after a date that opens the sentence: "In 2009", "By March". */
    static int afterOpeningDate(ReadSentence read) {
        int start = read.sentence().tagged(0, "IN") ? 1 : 0;
        int after = read.startingAt(start, DateMention.class)
                .mapToInt(DateMention::to)
                .max()
                .orElse(0);
        return read.sentence().is(after, ",") ? after + 1 : after;
    }

    /** Whether a base-form verb, after any adverbs, starts at {@code index}. */
    boolean baseVerb(Sentence sentence, int index) {
        int at = afterAdverbs(sentence, index);
        if (at >= sentence.size() || capitalisedWithin(sentence, at) || ofCompound(sentence, at)) {
            return false;
        }
        if (sentence.tagged(at, "VB") && sentence.token(at).tag().matches("VBP?")) {
            return sentence.token(at).form().equals(sentence.token(at).lemma());
        }
        boolean governed = at > 0 && (sentence.is(at - 1, "to") || sentence.tagged(at - 1, "MD"));
        boolean object = sentence.tagged(at + 1, "DT") || sentence.tagged(at + 1, "PRP$");
        return governed && sentence.token(at).tag().equals("NN") && object
                || mistaken.contains(sentence.token(at).form())
                        && (objectFollows(sentence, at + 1)
                                || sentence.is(at - 1, "to") && sentence.tagged(at + 1, "RB"));
    }

    /** "the Securities and Exchange Commission": a capital within a sentence makes a name of a verb. */
    private static boolean capitalisedWithin(Sentence sentence, int at) {
        return at > 0
                && sentence.token(at).capitalised()
                && !sentence.token(at).tag().equals("VB");
    }

    /** "know-how", "follow-up": the verb is only the first part of a noun. */
    private static boolean ofCompound(Sentence sentence, int at) {
        boolean hyphen = sentence.is(at + 1, "-")
                && sentence.token(at).end() == sentence.token(at + 1).start();
        return hyphen && COMPOUND_ENDS.stream().anyMatch(end -> sentence.is(at + 2, end))
                || COMPOUND_ENDS.stream()
                        .anyMatch(end -> sentence.token(at).form().endsWith("-" + end));
    }

    private static boolean objectFollows(Sentence sentence, int index) {
        return List.of("DT", "JJ", "PRP", "NN", "VBG", "RP", "CD").stream()
                .anyMatch(tag -> sentence.tagged(index, tag));
    }

    /** Whether a gerund, after any adverbs, starts at {@code index}. */
    boolean gerund(Sentence sentence, int index) {
        int at = afterAdverbs(sentence, index);
        boolean taken = sentence.tagged(at - 1, "TO") && sentence.tagged(at, "NN") && endsAsGerund(sentence, at);
        boolean opening = sentence.tagged(at, "NN") && endsAsGerund(sentence, at) && determiner(sentence, at + 1);
        return (sentence.tagged(at, "VBG") || taken || opening)
                && !remarks.contains(sentence.token(at).form())
                && !prepositional.contains(sentence.token(at).form());
    }

    private static boolean determiner(Sentence sentence, int at) {
        return sentence.tagged(at, "DT") || sentence.tagged(at, "PRP$") || sentence.tagged(at, "JJR");
    }

    private static boolean endsAsGerund(Sentence sentence, int at) {
        return sentence.token(at).form().endsWith("ing");
    }

    /** Whether the clause of {@code index} says what someone believes: "voiced confidence that Togo will …". */
    boolean believed(Sentence sentence, int index) {
        int clause = index;
        while (clause > 0 && !(sentence.is(clause - 1, "and") && sentence.tagged(clause, "PRP"))) {
            clause--;
        }
        for (int at = clause; at < index; at++) {
            boolean opens = sentence.is(at + 1, "that") || sentence.is(at + 2, "that") || sentence.is(at + 3, "that");
            if (opens && believing.contains(sentence.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle for something that a side can do, after any adverbs, starts at {@code index}: "be offered". */
    boolean done(Sentence sentence, int index) {
        int verb = afterAdverbs(sentence, index);
        return (sentence.tagged(verb, "VBN") || sentence.tagged(verb, "VBD"))
                && !undone.contains(sentence.token(verb).lemma());
    }

    /** Whether a noun for a body that the sides have set up stands from {@code from} to before {@code to}. */
    boolean organ(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(at -> organs.contains(sentence.token(at).lemma()));
    }

    boolean reporting(Sentence sentence, int index) {
        return sentence.tagged(index, "V")
                && reporting.contains(sentence.token(index).lemma());
    }
}
