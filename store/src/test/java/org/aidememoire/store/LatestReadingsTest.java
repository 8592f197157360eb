package org.aidememoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestReadingsTest {
    /** A sort would hold every claim of the store at once, where the point is to hold those of one reading. */
    @Test
    void noQueryIsSortedOrReadsATableFromEndToEnd(@TempDir Path folder) {
        Path file = folder.resolve("aide.db");
        Store.open(file).close();
        try (Handle handle = new Place(file.toString()).look()) {
            for (String query : LatestReadings.QUERIES) {
                List<String> plan = handle.createQuery("EXPLAIN QUERY PLAN " + query)
                        .bind("first", "0")
                        .bind("last", "g")
                        .map((row, context) -> row.getString("detail"))
                        .list();
                assertThat(plan)
                        .isNotEmpty()
                        .noneMatch(step -> step.contains("TEMP B-TREE") || step.startsWith("SCAN"));
            }
        }
    }
}
