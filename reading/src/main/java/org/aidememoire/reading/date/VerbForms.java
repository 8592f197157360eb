package org.aidememoire.reading.date;

import java.util.Set;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** What one verb, with its auxiliaries and what governs it, says of the time of its clause. */
final class VerbForms {
    /** Where a clause ends for certain. */
    static final Set<String> STOPS = Set.of(";", ":");

    private final CalendarWords words;

    VerbForms(CalendarWords words) {
        this.words = words;
    }

    /** What one word says. */
    Verdict verdict(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (words.in("ahead", sentence, at) || aheadBeforeVerb(sentence, at)) {
            return Verdict.FUTURE;
        }
        return switch (token.tag()) {
            case "MD" -> modal(sentence, at);
            case "VBD" -> past(sentence, at);
            case "VBN" -> participle(sentence, at);
            case "VB" -> infinitive(sentence, at);
            case "VBG" -> gerund(sentence, at);
            case "VBP", "VBZ" -> present(sentence, at);
            default -> Verdict.NONE;
        };
    }

    /** "Due to sign", "set to meet", "looked forward to"; but "due to the weather", "set a target". */
    private boolean aheadBeforeVerb(Sentence sentence, int at) {
        if (CalendarWords.isOneOf(sentence, at, "due")
                && CalendarWords.isOneOf(sentence, at + 1, "for", "in", "on", "by")) {
            return true;
        }
        return words.in("ahead-to", sentence, at)
                && CalendarWords.isOneOf(sentence, at + 1, "to")
                && (CalendarWords.isOneOf(sentence, at, "forward") || sentence.tagged(at + 2, "VB"));
    }

    /** "Will", "would" and the like; "would have met" did not. */
    private static Verdict modal(Sentence sentence, int at) {
        return sentence.is(at + 1, "have") && sentence.tagged(at + 2, "VBN") ? Verdict.PAST : Verdict.FUTURE;
    }

    /** "Met"; but "was to meet". */
    private static Verdict past(Sentence sentence, int at) {
        return sentence.is(at, "be") && CalendarWords.isOneOf(sentence, at + 1, "to") ? Verdict.FUTURE : Verdict.PAST;
    }

    private static Verdict present(Sentence sentence, int at) {
        if (sentence.is(at, "have") && hasBefore(sentence, at + 1, "VBN")) {
            return Verdict.PAST;
        }
        boolean ahead = sentence.is(at, "be")
                && (CalendarWords.isOneOf(sentence, at + 1, "to") || CalendarWords.isOneOf(sentence, at + 1, "going"));
        return ahead ? Verdict.FUTURE : Verdict.PRESENT;
    }

    private static boolean hasBefore(Sentence sentence, int at, String tag) {
        int next = sentence.tagged(at, "RB") ? at + 1 : at;
        return sentence.tagged(next, tag);
    }

    /** "Signed" looks to its auxiliary: "will be signed", "has signed", "is signed", or none. */
    private Verdict participle(Sentence sentence, int at) {
        int auxiliary = skipBack(sentence, at - 1);
        if (sentence.is(auxiliary, "be")) {
            return sentence.tagged(auxiliary, "VBN") || sentence.tagged(auxiliary, "VBG")
                    ? participle(sentence, auxiliary)
                    : verdict(sentence, auxiliary);
        }
        return sentence.is(auxiliary, "have") ? perfect(sentence, auxiliary) : Verdict.PAST;
    }

    private static Verdict perfect(Sentence sentence, int have) {
        return sentence.tagged(skipBack(sentence, have - 1), "MD")
                        && CalendarWords.isOneOf(sentence, skipBack(sentence, have - 1), "will", "shall")
                ? Verdict.FUTURE
                : Verdict.PAST;
    }

    /** "Meet" looks to what governs it: "will meet", "did not meet", "agreed to meet", "arrived to meet". */
    private Verdict infinitive(Sentence sentence, int at) {
        int governor = skipBack(sentence, at - 1);
        if (sentence.tagged(governor, "MD")) {
            return modal(sentence, governor);
        }
        if (sentence.is(governor, "do")) {
            return sentence.tagged(governor, "VBD") ? Verdict.PAST : Verdict.PRESENT;
        }
        if (!CalendarWords.isOneOf(sentence, governor, "to")) {
            return Verdict.NONE;
        }
        return aimsAhead(sentence, governor) ? Verdict.FUTURE : Verdict.LEFT_OPEN;
    }

    /** "Is meeting", "was meeting"; "agreed on opening", "committed itself to meeting". */
    private Verdict gerund(Sentence sentence, int at) {
        int auxiliary = skipBack(sentence, at - 1);
        if (sentence.is(auxiliary, "be")) {
            return verdict(sentence, auxiliary);
        }
        return sentence.tagged(auxiliary, "IN") || sentence.tagged(auxiliary, "TO")
                ? aimsAhead(sentence, auxiliary) ? Verdict.FUTURE : Verdict.NONE
                : Verdict.NONE;
    }

    /** Whether the noun or the verb that governs the word at {@code governed} is about what is to come. */
    private boolean aimsAhead(Sentence sentence, int governed) {
        int at = skipBack(sentence, governed - 1);
        if (aims(sentence, at)) {
            return true;
        }
        while (at >= 0
                && !sentence.tagged(at, "V")
                && !STOPS.contains(sentence.token(at).form())) {
            at--;
        }
        return aims(sentence, at);
    }

    private boolean aims(Sentence sentence, int at) {
        return words.in("ahead-verbs", sentence, at)
                || (CalendarWords.within(sentence, at)
                        && words.lists("ahead-verbs", sentence.token(at).lemma()));
    }

    private static int skipBack(Sentence sentence, int from) {
        int at = from;
        while (at >= 0 && sentence.tagged(at, "RB")) {
            at--;
        }
        return at;
    }
}
