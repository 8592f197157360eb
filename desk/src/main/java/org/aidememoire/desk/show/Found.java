package org.aidememoire.desk.show;

import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportMetadata;

/** What an identifier or a name can mean. */
public sealed interface Found {
    /** An entry of the register. */
    record AnEntry(Entry entry) implements Found {
        @Override
        public String label() {
            return entry.id() + " (" + entry.kind().plural() + ")";
        }
    }

    /** A report. */
    record AReport(ReportMetadata metadata, Reading reading) implements Found {
        @Override
        public String label() {
            return reading.report().brief() + " (report " + metadata.name() + ")";
        }
    }

    /** How to tell it from others, in one line. */
    String label();
}
