package org.aidememoire.desk.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes the expected scores anew. No build runs it; the file that it writes says how to. */
class WriteExpectedScores {
    @Test
    void write(@TempDir Path folder) throws IOException {
        AnnotatedReports reports = AnnotatedReports.orSkipped();
        Map<String, Map<String, Double>> sets = new LinkedHashMap<>();
        for (String set : new String[] {"seeds", "corpus"}) {
            sets.put(set, reports.score(set, folder.resolve(set)).f1());
        }
        int mistakes = AnnotatedReports.mistakes(reports.readNegatives(folder.resolve("negatives")));
        new ExpectedScores(sets, mistakes).write();
    }
}
