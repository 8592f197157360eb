package org.aidememoire.store.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.store.search.Searchable.Days;

/**
 * Something that was found.
 *
 * @param report the report, where that is what was found; empty for a claim
 * @param claim the claim, where that is what was found
 * @param score how well it fits; comparable only within one search
 * @param labels its labels of the fields that were asked for, each once, in order
 * @param days the days that it belongs to, where they are known
 */
public record Hit(
        Optional<ReportId> report,
        Optional<ClaimId> claim,
        float score,
        Map<String, List<String>> labels,
        Optional<Days> days) {
    /** Copies the labels. */
    public Hit {
        labels = Map.copyOf(labels);
    }
}
