package org.aidememoire.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.reading.SentenceBank.Measure;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the reader is known to reach on the sentence bank, committed beside it. */
final class ExpectedMeasures {
    private static final Path FILE = Path.of(
            System.getProperty("aide.root", ".."),
            "reading/src/test/resources/org/aidememoire/reading/bank/expected.yaml");

    private static final String HEADER =
            """
            # Precision and recall of the reader on the sentences beside this file. The build fails where they fall below
            # (see BankTest). After a change that is worth it, write them anew:
            #   mvn -pl reading -am test -Dtest=WriteExpectedMeasures -Dsurefire.failIfNoSpecifiedTests=false
            """;

    private ExpectedMeasures() {}

    static Map<String, Measure> committed() throws IOException {
        return new YAMLMapper().readValue(Files.readString(FILE), new TypeReference<Map<String, Measure>>() {});
    }

    static void write(Map<String, Measure> measures) throws IOException {
        StringBuilder lines = new StringBuilder(HEADER);
        measures.forEach((layer, measure) -> lines.append(String.format(
                Locale.ROOT, "%s: {precision: %.3f, recall: %.3f}\n", layer, measure.precision(), measure.recall())));
        Files.writeString(FILE, lines);
    }
}
