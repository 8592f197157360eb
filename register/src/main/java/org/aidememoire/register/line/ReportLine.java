package org.aidememoire.register.line;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;

/**
 * A report in brief.
 *
 * @param id its identity
 * @param metadata what is known of it
 * @param published the day of publication as the reading settled it
 * @param language the language that it was found to be in
 * @param claims how many claims it makes
 * @param setAside whether it was set aside unread
 * @param problems how many problems there were in reading it
 */
public record ReportLine(
        ReportId id,
        ReportMetadata metadata,
        Optional<LocalDate> published,
        String language,
        int claims,
        boolean setAside,
        int problems) {}
