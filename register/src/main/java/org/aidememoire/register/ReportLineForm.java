package org.aidememoire.register;

import org.aidememoire.model.report.ReportId;
import org.aidememoire.register.line.ReportLine;

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
                .number(line.problems());
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
                from.size());
    }
}
