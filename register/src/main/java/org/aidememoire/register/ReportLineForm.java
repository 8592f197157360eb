package org.aidememoire.register;

import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.line.ReportLine;
import org.aidememoire.register.line.Subject;

/** A report's line; under the report's identity. */
final class ReportLineForm implements Form<ReportLine> {
    @Override
    public void write(ReportLine line, Packing to) {
        ReportForm.write(line.metadata(), to);
        to.optional(line.published(), to::day)
                .optional(line.day(), to::date)
                .words(line.language())
                .number(line.claims())
                .truth(line.setAside())
                .number(line.problems())
                .number(line.subject().claims())
                .each(line.subject().states(), code -> to.words(code.alpha3()));
    }

    @Override
    public ReportLine read(String key, Unpacking from) {
        return new ReportLine(
                new ReportId(key),
                ReportForm.metadata(from),
                from.optional(from::day),
                from.optional(from::date),
                from.words(),
                from.size(),
                from.truth(),
                from.size(),
                subject(from));
    }

    private static Subject subject(Unpacking from) {
        int claims = from.size();
        return new Subject(Set.copyOf(from.each(() -> new CountryCode(from.words()))), claims);
    }
}
