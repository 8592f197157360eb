package org.aidememoire.reading.open;

import java.util.List;
import org.aidememoire.model.reading.ReadingProblem;

/**
 * The files that hold reports among what a user named.
 *
 * @param files in a stable order, each once
 * @param problems what could not be looked into
 */
public record FoundFiles(List<ReportFile> files, List<ReadingProblem> problems) {
    /** Copies both lists. */
    public FoundFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
