package org.aidememoire.reading.date;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/**
 * The tense of the verb that an expression of time belongs to: the nearest before it, or after it where it opens its
 * clause ("On Tuesday the ministers will meet"). Thread-safe.
 */
public final class VerbTense {
    private static final Set<String> OPENERS =
            Set.of("that", "who", "which", "when", "where", "and", "but", "while", "as", "whom", "\"", "``", "“");
    private static final Set<String> STOPS = Set.of(";", ":");
    private static final int FAR = 25;

    private final CalendarWords words;

    /** Reads its word lists. */
    public VerbTense() {
        this(new CalendarWords(Vocabulary.load()));
    }

    VerbTense(CalendarWords words) {
        this.words = words;
    }

    /**
     * On which side of the day of publication the verb puts {@code [from, to)}.
     *
     * @return empty where no verb says so: there is none, or it stands in the present
     */
    public Optional<Tense> of(Sentence sentence, int from, int to) {
        Verdict before = opensClause(sentence, from) ? Verdict.NONE : before(sentence, from);
        Verdict found = before == Verdict.NONE ? after(sentence, to) : before;
        return (found == Verdict.NONE ? before(sentence, from) : found).tense();
    }

    private static boolean opensClause(Sentence sentence, int from) {
        int at = from - 1;
        while (at >= 0
                && (sentence.tagged(at, "IN") || sentence.tagged(at, "DT"))
                && !OPENERS.contains(form(sentence, at))) {
            at--;
        }
        return at < 0 || OPENERS.contains(form(sentence, at));
    }

    private Verdict before(Sentence sentence, int from) {
        for (int at = from - 1; at >= Math.max(0, from - FAR) && !STOPS.contains(form(sentence, at)); at--) {
            Verdict verdict = verdict(sentence, at);
            if (verdict != Verdict.NONE) {
                return verdict;
            }
        }
        return Verdict.NONE;
    }

    private Verdict after(Sentence sentence, int to) {
        int end = Math.min(sentence.size(), to + FAR);
        for (int at = to; at < end && !STOPS.contains(form(sentence, at)); at++) {
            Verdict verdict = verdict(sentence, at);
            if (verdict != Verdict.NONE) {
                return verdict;
            }
        }
        return Verdict.NONE;
    }

    /** What one word says; {@link Verdict#NONE} where it is no verb or leaves it to another. */
    private Verdict verdict(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (words.in("ahead", sentence, at)) {
            return Verdict.FUTURE;
        }
        return switch (token.tag()) {
            case "MD" -> modal(sentence, at);
            case "VBD" -> past(sentence, at);
            case "VBN" -> participle(sentence, at);
            case "VB" -> infinitive(sentence, at);
            case "VBP", "VBZ" -> present(sentence, at);
            default -> Verdict.NONE;
        };
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
        boolean ahead = governor > 0 && aimsAhead(sentence, skipBack(sentence, governor - 1));
        return ahead || before(sentence, governor) == Verdict.NONE ? Verdict.FUTURE : Verdict.NONE;
    }

    private boolean aimsAhead(Sentence sentence, int at) {
        return words.in("ahead-verbs", sentence, at)
                || CalendarWords.within(sentence, at)
                        && words.lists("ahead-verbs", sentence.token(at).lemma());
    }

    private static int skipBack(Sentence sentence, int from) {
        int at = from;
        while (at >= 0 && sentence.tagged(at, "RB")) {
            at--;
        }
        return at;
    }

    private static String form(Sentence sentence, int at) {
        return sentence.token(at).form();
    }

    private enum Verdict {
        PAST,
        PRESENT,
        FUTURE,
        NONE;

        Optional<Tense> tense() {
            return switch (this) {
                case PAST -> Optional.of(Tense.PAST);
                case FUTURE -> Optional.of(Tense.FUTURE);
                case PRESENT, NONE -> Optional.empty();
            };
        }
    }
}
