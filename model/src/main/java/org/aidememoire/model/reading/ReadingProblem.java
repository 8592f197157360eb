package org.aidememoire.model.reading;

import java.util.Optional;
import org.aidememoire.model.report.Passage;

/**
 * What could not be read, or not surely, and where.
 *
 * @param severity how much it cost
 * @param source the file, or the name of the report, as a user knows it
 * @param passage the place in the report, where there is one
 * @param reason what is wrong, as one line for a person
 */
public record ReadingProblem(Severity severity, String source, Optional<Passage> passage, String reason) {
    /** A problem with a whole file or report. */
    public static ReadingProblem of(Severity severity, String source, String reason) {
        return new ReadingProblem(severity, source, Optional.empty(), reason);
    }
}
