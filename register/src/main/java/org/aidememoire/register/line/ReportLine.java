package org.aidememoire.register.line;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;

/**
 * A report in brief.
 *
 * @param id its identity
 * @param metadata what is known of it
 * @param published the day of publication as the reading settled it
 * @param day the day on which it was written: that of its publication, else of the last that it tells was held, as far as
 *     the register settles that
 * @param language the language that it was found to be in
 * @param claims how many claims it makes
 * @param setAside whether it was set aside unread
 * @param problems how many problems there were in reading it
 * @param subject what it is mainly about
 */
public record ReportLine(
        ReportId id,
        ReportMetadata metadata,
        Optional<LocalDate> published,
        Optional<PartialDate> day,
        String language,
        int claims,
        boolean setAside,
        int problems,
        Subject subject) {
    /** The same, written on {@code other} day. */
    public ReportLine on(Optional<PartialDate> other) {
        return new ReportLine(id, metadata, published, other, language, claims, setAside, problems, subject);
    }
}
