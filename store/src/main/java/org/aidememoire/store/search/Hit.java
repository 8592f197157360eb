package org.aidememoire.store.search;

import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.report.ReportId;

/**
 * Something that was found.
 *
 * @param report the report
 * @param claim the claim in it; empty for the report as a whole
 * @param score how well it fits; comparable only within one search
 */
public record Hit(ReportId report, Optional<ClaimId> claim, float score) {}
