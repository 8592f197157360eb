package org.aidememoire.reading.open;

import java.util.List;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Report;

/**
 * What became of opening one file.
 *
 * @param reports the reports in it; none where it could not be opened
 * @param problems what went wrong, and where
 */
public record Opened(List<Report> reports, List<ReadingProblem> problems) {
    /** Copies both lists. */
    public Opened {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
