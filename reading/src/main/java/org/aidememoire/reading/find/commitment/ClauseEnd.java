package org.aidememoire.reading.find.commitment;

import java.util.Set;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Where the words under a cue end: before a remark on them (", reflecting …", ", he said"), a clause with a subject of
 * its own (", and Peru welcomed …"), a clause of cause or contrast, or the close of a quotation that opened before.
 */
final class ClauseEnd {
    private static final Set<String> OPENING = Set.of("(", "[", "“", "``", "-LRB-");
    private static final Set<String> CLOSING = Set.of(")", "]", "”", "''", "-RRB-");
    private static final Set<String> FULL_STOPS = Set.of(".", "?", "!", ":", "—", "--", "...", "…");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "we", "they", "he", "she");
    private static final Set<String> ALLOWING = Set.of("may", "might", "can", "could");
    private static final Set<String> CONDITIONS =
            Set.of("when", "whenever", "if", "where", "wherever", "unless", "until");
    private static final int REACH = 7;

    private final Words words;

    ClauseEnd(Words words) {
        this.words = words;
    }

    /** The token after the last that can belong to what starts at {@code from}. */
    int after(ReadSentence read, int from) {
        Sentence sentence = read.sentence();
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < sentence.size(); at++) {
            String word = sentence.token(at).word();
            if (word.equals("\"")) {
                if (!quoted && at > from && closes(sentence, at)) {
                    return at;
                }
                quoted = !quoted;
            } else if (OPENING.contains(word)) {
                depth++;
            } else if (CLOSING.contains(word)) {
                if (--depth < 0 || depth == 0 && endsInside(read, at)) {
                    return at;
                }
            } else if (depth == 0 && at > from && ends(read, at)) {
                return at;
            }
        }
        return sentence.size();
    }

    /** Whether the plain quotation mark at {@code at} follows its text directly, as a closing one does. */
    private static boolean closes(Sentence sentence, int at) {
        return sentence.token(at - 1).end() == sentence.token(at).start();
    }

    /** Whether the comma stands before the closing mark, as English printers have it, and a remark after it. */
    private boolean endsInside(ReadSentence read, int at) {
        return read.sentence().is(at - 1, ",") && (remark(read.sentence(), at + 1) || newClause(read, at + 1));
    }

    private boolean ends(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        if (FULL_STOPS.contains(sentence.token(at).word()) || spacedDash(sentence, at)) {
            return true;
        }
        if (sentence.is(at, "according") && sentence.is(at + 1, "to")) {
            return true;
        }
        if (duringTalks(sentence, at)) {
            return true;
        }
        if (sentence.is(at, ",")) {
            return remark(sentence, at + 1)
                    || condition(sentence, at + 1)
                    || sentence.is(at + 1, "that")
                            && sentence.token(at + 1).tag().equals("IN")
                    || newClause(read, at + 1)
                    || newPredicate(sentence, at + 1)
                    || cause(sentence, at + 1);
        }
        if (sentence.is(at, ";")) {
            return newClause(read, at + 1);
        }
        return causeWithoutComma(sentence, at)
                || sentence.token(at).form().equals("noting")
                || sentence.is(at, "and") && sentence.is(at + 1, "that")
                || (sentence.is(at, "and") || sentence.is(at, "while") || sentence.is(at, "but"))
                        && (clauseAt(read, at + 1) && !joinsSubjects(read, at) || newPredicate(sentence, at));
    }

    /** "and stressed", "and also welcomed": another finite verb of the same subject. */
    private boolean newPredicate(Sentence sentence, int at) {
        boolean joined = sentence.is(at, "and") || sentence.is(at, "but");
        int verb = Words.afterAdverbs(sentence, joined ? at + 1 : at);
        return joined
                && (sentence.tagged(verb, "VBD") && !describes(sentence, verb)
                        || allowed(sentence, verb)
                        || sentence.tagged(verb, "VBZ")
                        || sentence.tagged(verb, "VBP") && sentence.is(verb, "be")
                        || sentence.is(verb, "remain") && sentence.is(verb + 1, "committed")
                        || words.reporting(sentence, verb))
                && !sentence.token(verb).tag().equals("VB")
                && !sentence.tagged(verb, "VBG");
    }

    /** ", and may propose", "and can be ended": what one is free to do, or may happen, goes on with no undertaking. */
    private static boolean allowed(Sentence sentence, int verb) {
        return sentence.tagged(verb, "MD")
                && ALLOWING.contains(sentence.token(verb).form());
    }

    /** ", and when the need arises", ", but if they fail": a condition of what is said next. */
    private static boolean condition(Sentence sentence, int at) {
        return (sentence.is(at, "and") || sentence.is(at, "but"))
                && CONDITIONS.contains(
                        sentence.token(Math.min(at + 1, sentence.size() - 1)).form());
    }

    /** "and continued development of": a past form before a noun describes it. */
    private static boolean describes(Sentence sentence, int verb) {
        return sentence.tagged(verb + 1, "NN") && sentence.tagged(verb + 2, "IN");
    }

    /** "during their talks in Accra", "on the sidelines of the forum": when it was said, and not what. */
    private boolean duringTalks(Sentence sentence, int at) {
        if (sentence.is(at, "on") && sentence.is(at + 2, "sideline")) {
            return true;
        }
        if (!sentence.is(at, "during") && !atMeetingBetween(sentence, at) || agreedThere(sentence, at)) {
            return false;
        }
        for (int noun = at + 1; noun < Math.min(at + REACH, sentence.size()); noun++) {
            if (words.occasions().contains(sentence.token(noun).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "at a meeting between the two ministers". */
    private boolean atMeetingBetween(Sentence sentence, int at) {
        if (!sentence.is(at, "at") && !sentence.is(at, "in")) {
            return false;
        }
        for (int noun = at + 1; noun < Math.min(at + REACH, sentence.size() - 1); noun++) {
            if (words.occasions().contains(sentence.token(noun).lemma())) {
                return sentence.is(noun + 1, "between");
            }
            if (sentence.tagged(noun, "V") || sentence.tagged(noun, "IN") || sentence.is(noun, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "steps agreed upon during the summit": it tells of the steps when they were agreed. */
    private boolean agreedThere(Sentence sentence, int during) {
        int participle =
                sentence.tagged(during - 1, "IN") || sentence.tagged(during - 1, "RP") ? during - 2 : during - 1;
        return (sentence.tagged(participle, "VBN") || sentence.tagged(participle, "VBD"))
                && !words.reporting(sentence, participle);
    }

    private static boolean spacedDash(Sentence sentence, int at) {
        return sentence.token(at).word().equals("–")
                && at + 1 < sentence.size()
                && sentence.token(at - 1).end() < sentence.token(at).start()
                && sentence.token(at).end() < sentence.token(at + 1).start()
                && !sentence.tagged(at + 1, "NNP");
    }

    private boolean remark(Sentence sentence, int at) {
        int verb = Words.afterAdverbs(sentence, at);
        return sentence.is(at, "thus")
                || sentence.is(at, "thereby")
                || sentence.is(at, "hence")
                || sentence.is(at, "therefore")
                || sentence.tagged(verb, "VBG")
                        && words.remarks().contains(sentence.token(verb).form());
    }

    /** ", and Peru welcomed", ", the minister said", "; they also". */
    private boolean newClause(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        int start = sentence.is(at, "and") || sentence.is(at, "but") || sentence.is(at, "while") ? at + 1 : at;
        return clauseAt(read, start) || saidBySomeone(sentence, start);
    }

    /** Whether a party and its finite verb start at {@code at}. */
    private static boolean clauseAt(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        return read.startingAt(at, PartyMention.class).anyMatch(party -> {
                    int verb = Words.afterAdverbs(sentence, party.to());
                    return finite(sentence, verb);
                })
                || pronounAt(sentence, at)
                || sentence.tagged(at, "EX");
    }

    /** "they welcomed", "we widen", "now, he will": a pronoun that can only be a subject, and its verb. */
    private static boolean pronounAt(Sentence sentence, int at) {
        int start = Words.afterAdverbs(sentence, at);
        int pronoun = start > at && sentence.is(start, ",") ? start + 1 : start;
        int verb = Words.afterAdverbs(sentence, pronoun + 1);
        return sentence.tagged(pronoun, "PRP")
                && (finite(sentence, verb) || nominative(sentence, pronoun) && sentence.tagged(verb, "VBP"));
    }

    private static boolean nominative(Sentence sentence, int at) {
        return SUBJECT_PRONOUNS.contains(sentence.token(at).form());
    }

    /** "ways in which Peru and Chile could", "operations in Mali and Chad are": the "and" joins two who are one subject. */
    private static boolean joinsSubjects(ReadSentence read, int and) {
        Sentence sentence = read.sentence();
        boolean joins = sentence.is(and, "and") && read.all(PartyMention.class).anyMatch(party -> party.to() == and);
        int start = and - 1;
        while (joins && start > 0 && (sentence.tagged(start, "NNP") || sentence.is(start, ","))) {
            start--;
        }
        boolean inClause = joins && start > 0 && (sentence.tagged(start, "W") || sentence.is(start, "that"));
        boolean plural = read.startingAt(and + 1, PartyMention.class)
                .map(party -> Words.afterAdverbs(sentence, party.to()))
                .anyMatch(verb -> sentence.tagged(verb, "VBP") || sentence.is(verb, "were"));
        return joins && (inClause || plural);
    }

    private static boolean finite(Sentence sentence, int at) {
        return sentence.tagged(at, "VBD")
                || sentence.tagged(at, "VBZ")
                || sentence.tagged(at, "MD")
                || sentence.tagged(at, "VBP") && sentence.token(at).lemma().matches("be|have|do");
    }

    /** "the spokesman said", "Mr Fong added": a reporting verb soon after the comma, with no other punctuation between. */
    private boolean saidBySomeone(Sentence sentence, int at) {
        for (int verb = at; verb < Math.min(at + REACH, sentence.size()); verb++) {
            if (sentence.is(verb, ",") || sentence.is(verb, ";")) {
                return false;
            }
            if (words.reporting(sentence, verb) && finite(sentence, verb)) {
                return !sentence.tagged(at, "W") && !sentence.tagged(at, "IN") && !sentence.tagged(at, "VBG");
            }
        }
        return false;
    }

    private boolean cause(Sentence sentence, int at) {
        return at < sentence.size()
                        && !(sentence.is(at, "but") && sentence.is(at + 1, "also"))
                        && words.causes().contains(sentence.token(at).form())
                || sentence.is(at, "as") && clauseOfAs(sentence, at + 1)
                || sentence.is(at, "which") && (sentence.is(at + 1, "will") || sentence.is(at + 1, "would"));
    }

    private boolean causeWithoutComma(Sentence sentence, int at) {
        return sentence.is(at, "because")
                || sentence.is(at, "although")
                || sentence.is(at, "as") && !sentence.is(at - 1, "soon") && clauseOfAs(sentence, at + 1);
    }

    /** "as 2025 will mark", "as the war went on", and not "as a matter of urgency" or "support Chad as it rebuilds". */
    private static boolean clauseOfAs(Sentence sentence, int at) {
        if (sentence.is(at, "well")
                || sentence.is(at, "soon")
                || sentence.is(at, "part")
                || sentence.is(at, "it")
                || sentence.is(at, "they")) {
            return false;
        }
        int ordinary = 0;
        for (int verb = at; verb < sentence.size() && ordinary < REACH; verb++) {
            boolean title =
                    sentence.is(verb, "of") && sentence.tagged(verb - 1, "NNP") && sentence.tagged(verb + 1, "NNP");
            if (sentence.is(verb, ",") || sentence.tagged(verb, "IN") && !title || sentence.tagged(verb, "W")) {
                return false;
            }
            if (finite(sentence, verb)) {
                return true;
            }
            // However long the names of those who meet are.
            ordinary += sentence.tagged(verb, "NNP") ? 0 : 1;
        }
        return false;
    }
}
