package org.aidememoire.web.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.comparison.Change;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Comparison.Side;
import org.aidememoire.model.comparison.Shift;
import org.aidememoire.model.comparison.Wording;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.compare.ComparePage.Group;
import org.aidememoire.web.compare.ComparePage.Words;
import org.aidememoire.web.inquiry.Inquiry;

/** What a comparison found, as its page tells it. */
final class Groups {
    private final Comparison comparison;
    private final Map<ReportId, String> titles;
    private final Inquiry inquiry;

    /** @param titles those of the reports that anything was found in */
    Groups(Comparison comparison, Map<ReportId, String> titles, Inquiry inquiry) {
        this.comparison = comparison;
        this.titles = titles;
        this.inquiry = inquiry;
    }

    /** The changes by sort, sorts of which there are none left out. */
    List<Group> all() {
        return Arrays.stream(Shift.values())
                .map(shift -> new Group(
                        title(shift),
                        comparison.of(shift).stream()
                                .map(change -> change(change, shift))
                                .toList()))
                .filter(group -> !group.changes().isEmpty())
                .toList();
    }

    private static String title(Shift shift) {
        String phrase = shift.phrase();
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    private ComparePage.Change change(Change change, Shift told) {
        String also = change.shifts().stream()
                .filter(shift -> shift != told)
                .map(Shift::phrase)
                .reduce("", (one, other) -> one + ", also " + other);
        return new ComparePage.Change(
                change.kind().plural() + also,
                change.before().map(wording -> words(wording, comparison.before())),
                change.after().map(wording -> words(wording, comparison.after())),
                String.join("; ", change.because()));
    }

    private Words words(Wording wording, Side side) {
        return new Words(
                wording.pieces(),
                inquiry.links().entry(wording.entry()),
                inquiry.links().passage(wording.source().claim()),
                // Where one report speaks for the side, its title stands over all that it says.
                side.reports().size() == 1
                        ? "in the report"
                        : titles.getOrDefault(
                                wording.source().claim().evidence().report(), ""),
                standing(wording.source().claim()));
    }

    private String standing(Claim claim) {
        if (!(claim instanceof Commitment commitment)) {
            return "";
        }
        String by = inquiry.tongue().parties(commitment.by());
        return commitment.force().word() + (by.isEmpty() ? "" : " by " + by);
    }
}
