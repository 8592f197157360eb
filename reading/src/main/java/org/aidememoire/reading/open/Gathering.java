package org.aidememoire.reading.open;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Report;

/** Gathers what a container holds, report by report. A container full of faults is not told fault by fault. */
final class Gathering {
    private static final int MOST_PROBLEMS = 100;

    private final String container;
    private final List<Report> reports = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<ReadingProblem> problems = new ArrayList<>();
    private int untold;

    /** Gathers the reports of the container at {@code container}. */
    Gathering(String container) {
        this.container = container;
    }

    void add(Opened opened) {
        reports.addAll(opened.reports());
        places.addAll(opened.places());
        opened.problems().forEach(this::add);
    }

    void add(ReadingProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            untold++;
        }
    }

    /** How many problems there are, listed or not. */
    int problems() {
        return problems.size() + untold;
    }

    /** Adds a problem that must be told, however many there are. */
    void problem(Severity severity, String place, String reason) {
        problems.add(ReadingProblem.of(severity, place, reason));
    }

    int reports() {
        return reports.size();
    }

    /** What was gathered; {@code nothing} is the warning where there was nothing at all. */
    Opened opened(String nothing) {
        if (reports.isEmpty() && problems.isEmpty()) {
            problem(Severity.WARNING, container, nothing);
        }
        if (untold > 0) {
            problems.add(ReadingProblem.of(
                    Severity.ERROR, container, "and " + untold + " further problems in it, which are not listed"));
        }
        return new Opened(reports, places, problems);
    }
}
