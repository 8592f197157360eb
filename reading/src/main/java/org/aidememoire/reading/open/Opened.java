package org.aidememoire.reading.open;

import java.util.List;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Report;

/**
 * What became of opening one file.
 *
 * @param reports the reports in it; none where it could not be opened
 * @param places where each report was found, in their order: the file, such as {@code talks.txt}, with the member of an
 *     archive, {@code year.zip!talks.txt}, or the line, {@code year.jsonl:12}
 * @param problems what went wrong, and where
 */
public record Opened(List<Report> reports, List<String> places, List<ReadingProblem> problems) {
    /**
     * Copies the lists, and makes one line of each place and problem, whatever a file says of itself.
     *
     * @throws IllegalArgumentException if there is not one place for each report
     */
    public Opened {
        if (reports.size() != places.size()) {
            throw new IllegalArgumentException(reports.size() + " reports at " + places.size() + " places");
        }
        reports = List.copyOf(reports);
        places = places.stream().map(OneLine::of).toList();
        problems = problems.stream().map(OneLine::of).toList();
    }

    /** One report, found at {@code place}. */
    static Opened one(String place, Report report, List<ReadingProblem> problems) {
        return new Opened(List.of(report), List.of(place), problems);
    }

    /** No report, since {@code reason}. */
    static Opened nothing(String place, String reason) {
        return new Opened(List.of(), List.of(), List.of(ReadingProblem.of(Severity.ERROR, place, reason)));
    }
}
