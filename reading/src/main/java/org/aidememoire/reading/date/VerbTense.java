package org.aidememoire.reading.date;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.sentence.Sentence;

/**
 * The tense of the verb that an expression of time belongs to: the nearest before it, or after it where it opens its
 * clause ("On Tuesday the ministers will meet"). Thread-safe.
 */
public final class VerbTense {
    private static final Set<String> OPENERS =
            Set.of("that", "who", "which", "when", "where", "and", "but", "while", "as", "whom", "\"", "``", "“");
    private static final int FAR = 25;

    private final CalendarWords words;
    private final VerbForms forms;

    /** Reads its word lists. */
    public VerbTense() {
        this(new CalendarWords(Vocabulary.load()));
    }

    VerbTense(CalendarWords words) {
        this.words = words;
        this.forms = new VerbForms(words);
    }

    /**
     * On which side of the day of publication the verb puts {@code [from, to)}.
     *
     * @return empty where no verb says so: there is none, or it stands in the present
     */
    public Optional<Tense> of(Sentence sentence, int from, int to) {
        if (words.in("back", sentence, from - 1) || words.in("back", sentence, from - 2)) {
            return Optional.of(Tense.PAST);
        }
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
        return nearest(sentence, from - 1, -1);
    }

    private Verdict after(Sentence sentence, int to) {
        return nearest(sentence, to, 1);
    }

    private Verdict nearest(Sentence sentence, int from, int step) {
        Verdict open = Verdict.NONE;
        int at = from;
        for (int seen = 0; seen < FAR && at >= 0 && at < sentence.size(); seen++) {
            if (VerbForms.STOPS.contains(form(sentence, at))) {
                return open;
            }
            Verdict verdict = forms.verdict(sentence, at);
            if (verdict.settles()) {
                return verdict;
            }
            open = verdict == Verdict.NONE ? open : verdict;
            at += step;
        }
        return open;
    }

    private static String form(Sentence sentence, int at) {
        return sentence.token(at).form();
    }
}
