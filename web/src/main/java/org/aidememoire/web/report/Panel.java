package org.aidememoire.web.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fact opened: what it says and rests on, what people decided about it, and the forms to decide with.
 *
 * @param fact the fact
 * @param fields what it says
 * @param quote the words that it rests on
 * @param cues words that stand apart and decide it
 * @param rule the rule that found it, and the version of the reader; or who added it
 * @param entry where the register has it; empty where it has not
 * @param told in how many reports the register has it
 * @param history the decisions on it, the latest first
 * @param desk the forms; empty where nothing can be decided
 * @param beside the facts before and after it
 */
public record Panel(
        Fact fact,
        Map<String, String> fields,
        String quote,
        List<String> cues,
        String rule,
        Optional<String> entry,
        String told,
        List<PastDecision> history,
        Optional<Forms> desk,
        Neighbours beside) {
    /** Copies the lists. */
    public Panel {
        cues = List.copyOf(cues);
        history = List.copyOf(history);
    }

    /** Where the page fetches the reasons of the machine. */
    public String why() {
        return at("/why");
    }

    /** The address below that of the fact. */
    public String at(String below) {
        String fragment = fact.fragment();
        int query = fragment.indexOf('?');
        return query < 0 ? fragment + below : fragment.substring(0, query) + below + fragment.substring(query);
    }

    /**
     * The facts before and after one.
     *
     * @param previous the one before
     * @param next the one after
     */
    public record Neighbours(Optional<Fact> previous, Optional<Fact> next) {}

    /**
     * The forms to decide with.
     *
     * @param seen the number of the last decision on the fact, which whoever decides has thereby seen
     * @param seenOfEntry the same of what the register makes of it
     * @param fields what can be corrected
     * @param assessable whether progress can be assessed
     * @param undoable the decision that a step back undoes
     * @param trouble why what was asked could not be decided, or that somebody else decided meanwhile
     */
    public record Forms(
            long seen,
            long seenOfEntry,
            List<Entered> fields,
            boolean assessable,
            Optional<PastDecision> undoable,
            Optional<Trouble> trouble) {
        /** Copies the fields. */
        public Forms {
            fields = List.copyOf(fields);
        }

        /** Whether the form for {@code act} was sent and could not be followed. */
        public boolean failed(String act) {
            return trouble.filter(what -> what.act().equals(act)).isPresent();
        }

        /** What was entered into a field of the form that could not be followed; empty where nothing was. */
        public String entered(String act, String field) {
            return trouble.filter(what -> what.act().equals(act))
                    .map(what -> what.entered().getOrDefault(field, ""))
                    .orElse("");
        }
    }

    /**
     * Why a form could not be followed.
     *
     * @param act what was to be done
     * @param words why not; empty where somebody else decided
     * @param by what somebody else decided meanwhile
     * @param entered what was entered, under the names by which the form sends it
     */
    public record Trouble(String act, String words, Optional<PastDecision> by, Map<String, String> entered) {
        /** What was entered into the fields of the claim, by their names. */
        Map<String, String> fields() {
            return Sent.claimFields(entered);
        }
    }
}
