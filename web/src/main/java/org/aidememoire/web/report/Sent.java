package org.aidememoire.web.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.desk.decide.CannotDecideException;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.desk.decide.Selection;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;

/**
 * A form that was sent to decide on a fact.
 *
 * @param act what is to be done
 * @param fields what was entered, by the names of the fields of the form
 */
record Sent(String act, Map<String, String> fields) {
    /** What comes before the name of a field of a claim, so that it is not taken for another of the form. */
    static final String FIELD = "f.";

    /** The form for {@code act} as it was sent. */
    static Sent of(String act, Inquiry inquiry) {
        Map<String, String> fields = new LinkedHashMap<>();
        inquiry.parameters().forEach((name, values) -> fields.put(name, value(values)));
        return new Sent(act, Map.copyOf(fields));
    }

    /** A field with several boxes sends each that is ticked, and an empty one so that none is an answer, too. */
    private static String value(List<String> values) {
        return values.size() < 2
                ? String.join("", values)
                : values.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    }

    /**
     * Does what the form says to the fact of this identifier.
     *
     * @throws CannotDecideException if that cannot be done
     * @throws NotFoundException if there is no such act
     */
    Outcome decide(Deciding deciding, ClaimId id, Report report) {
        return switch (act) {
            case "accept" -> deciding.accept(id, field("why"), seen("seen"));
            case "reject" -> deciding.reject(id, field("why"), seen("seen"));
            case "correct" -> deciding.correct(id, claim(report), support(report), field("why"), seen("seen"));
            case "annotate" -> deciding.annotate(deciding.claim(id), field("why"));
            case "assess" ->
                deciding.assess(
                        id,
                        Progress.of(field("progress")),
                        support(report),
                        optional("source"),
                        field("why"),
                        seen("seen"));
            case "undo" -> deciding.undo(seen("number"), field("why"), seen("seen"));
            default -> throw new NotFoundException("Nothing is done by the name of " + act + ".");
        };
    }

    /** What the claim is to say. Browsers send line ends in their own way; those of the report count. */
    Map<String, String> claim(Report report) {
        Map<String, String> claim = claimFields(fields);
        claim.replaceAll((field, value) -> field.equals(Deciding.WORDS) ? LineEnds.asIn(report, value) : value.strip());
        return claim;
    }

    /** Those of {@code entered} that are fields of a claim, by their names. */
    static Map<String, String> claimFields(Map<String, String> entered) {
        Map<String, String> claim = new LinkedHashMap<>();
        entered.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                claim.put(name.substring(FIELD.length()), value);
            }
        });
        return claim;
    }

    private Optional<Passage> support(Report report) {
        return optional("support").map(words -> Selection.of(LineEnds.asIn(report, words), report));
    }

    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private Optional<String> optional(String name) {
        return Optional.of(field(name)).filter(text -> !text.isEmpty());
    }

    private long seen(String name) {
        String number = field(name);
        if (!number.matches("\\d{1,18}")) {
            throw new NotFoundException("No decision has the number “" + number + "”.");
        }
        return Long.parseLong(number);
    }
}
