package org.aidememoire.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.report.ReportMetadata;

/**
 * One report's word for an entry.
 *
 * @param claim what the report says, with its evidence
 * @param metadata what is known of the report
 * @param published the day of publication as the reading settled it
 */
public record Source(Claim claim, ReportMetadata metadata, Optional<LocalDate> published) {}
