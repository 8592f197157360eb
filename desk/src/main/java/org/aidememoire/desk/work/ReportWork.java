package org.aidememoire.desk.work;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aidememoire.model.report.Report;

/** What is to be done with each report. */
public interface ReportWork {
    /**
     * Plans the work on {@code report}. Called by one thread, in the order of the files; the plan is carried out by any.
     *
     * @param file the file that it came in
     */
    Callable<Outcome> plan(Path file, Report report);
}
