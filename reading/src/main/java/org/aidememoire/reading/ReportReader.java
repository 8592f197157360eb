package org.aidememoire.reading;

import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;

/** Reads reports. Thread-safe; the same report gives an equal reading on every thread and machine. */
public final class ReportReader {
    /** A reader with the rules and gazetteers that come with it. Loads its language models, which takes a second or two. */
    public static ReportReader standard() {
        return new ReportReader();
    }

    /** The version of this reader, part of every claim's evidence. */
    public String version() {
        return "0.1.0";
    }

    /** What {@code report} says. */
    public Reading read(Report report) {
        throw new UnsupportedOperationException("written next");
    }
}
