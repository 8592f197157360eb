package org.aidememoire.reading.find.target;

import java.util.Set;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Whether what a verb says of a quantity is still to be, or was promised, and not a figure of the past.
 *
 * @param match where a rule matched, its verb bound to {@code verb}
 */
record Aim(RuleMatch match) {
    private static final int REACH = 5;
    private static final Set<String> FORWARD =
            Set.of("will", "would", "shall", "should", "must", "to", "can", "further", "ll", "'ll");
    /** "towards raising", "aimed at doubling". */
    private static final Set<String> GOALS = Set.of("of", "at", "towards", "toward", "for");

    private static final Set<String> GROWTH =
            Set.of("grow", "rise", "increase", "fall", "expand", "surge", "double", "jump", "climb");
    private static final Set<String> PAST_AUXILIARIES = Set.of("have", "has", "had", "was", "were");

    int verb() {
        return match.group("verb")
                .map(stretch -> stretch.from())
                .orElse(match.match().from());
    }

    /** Whether the rule asks for it and the verb looks ahead, or the rule does not ask. */
    boolean admitted() {
        String when = match.rule().setting("when").orElse("any");
        return switch (when) {
            case "ahead" -> ahead();
            case "not-past" -> ahead() || !past();
            default -> !undone();
        };
    }

    private Sentence sentence() {
        return match.sentence().sentence();
    }

    /** "will provide", "agreed to provide", "the goal of providing"; not "has provided to". */
    private boolean ahead() {
        if (sentence().tagged(verb(), "VBG") && verb() > 0 && present(verb() - 1)) {
            return true;
        }
        for (int i = verb() - 1; i >= Math.max(0, verb() - REACH); i--) {
            String form = sentence().token(i).form();
            if (FORWARD.contains(form)) {
                return !(form.equals("to") && outcome(i));
            }
            boolean skipped = sentence().tagged(i, "RB")
                    || form.equals("be")
                    || sentence().tagged(i, "VB")
                    || form.equals("and")
                    || form.equals("together");
            if (!skipped) {
                return coordinated() || sentence().tagged(verb(), "VBG") && GOALS.contains(form);
            }
        }
        return coordinated();
    }

    /** "will mend the pier, train its crew and lend 3 million francs": a plain verb goes on with one that looks ahead. */
    private boolean coordinated() {
        Sentence sentence = sentence();
        boolean joined =
                sentence.is(verb() - 1, ",") || sentence.is(verb() - 1, "and") || sentence.is(verb() - 1, "as");
        if (!joined || !sentence.token(verb()).tag().equals("VB")) {
            return false;
        }
        for (int at = verb() - 1; at > 0; at--) {
            boolean ends = sentence.tagged(at, "VBD") || sentence.tagged(at, "VBZ") || sentence.is(at, ";");
            if (ends) {
                return false;
            }
            if (FORWARD.contains(sentence.token(at).form()) && sentence.tagged(at + 1, "VB")) {
                return true;
            }
        }
        return false;
    }

    /** "is contributing", "are now providing". */
    private boolean present(int before) {
        int at = sentence().tagged(before, "RB") && before > 0 ? before - 1 : before;
        return sentence().is(at, "is") || sentence().is(at, "are") || sentence().is(at, "am");
    }

    /** "has grown … to reach": a figure reached, told as an outcome. */
    private boolean outcome(int to) {
        for (int i = to - 1; i >= 0; i--) {
            boolean growth = GROWTH.contains(sentence().token(i).lemma());
            if (growth) {
                return sentence().tagged(i, "VBD")
                        || sentence().tagged(i, "VBN")
                        || sentence().tagged(i, "VBG");
            }
        }
        return false;
    }

    private boolean past() {
        return sentence().tagged(verb(), "VBD") || (sentence().tagged(verb(), "VBN") && auxiliary());
    }

    private boolean auxiliary() {
        for (int i = verb() - 1; i >= Math.max(0, verb() - REACH); i--) {
            if (PAST_AUXILIARIES.contains(sentence().token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean undone() {
        return sentence().is(verb() - 1, "not") || sentence().is(verb() - 1, "never");
    }
}
