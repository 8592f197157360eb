package org.aidememoire.reading.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.ReportMetadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file {@code X.json} beside a report {@code X.txt}, {@code X.html}, {@code X.pdf} or {@code X.docx}, in a folder or
 * an archive. Of it {@code url}, {@code outlet},
 * {@code title}, {@code published} and {@code language} are metadata of the report; every other key is ignored. A
 * sidecar that cannot be used never keeps its report from being read.
 *
 * @param metadata what it says, under the name of the report
 * @param problems what of it cannot be used
 */
record Sidecar(ReportMetadata metadata, List<ReadingProblem> problems) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** More than anybody says about a report. */
    private static final long LARGEST = 1_000_000;

    /** The sidecar of the report at {@code path}; one that says nothing where there is none. */
    static Sidecar beside(Path path) {
        String name = FileFormat.stem(path);
        Path file = placeBeside(path);
        if (!Files.exists(file)) {
            return none(name);
        }
        try {
            if (!Files.isRegularFile(file)) {
                return unusable(file.toString(), name, "not a file");
            }
            return Files.size(file) > LARGEST
                    ? unusable(file.toString(), name, tooLarge())
                    : read(file.toString(), name, Files.readAllBytes(file));
        } catch (IOException e) {
            return unusable(file.toString(), name, Trouble.with(e));
        }
    }

    /** What {@code json}, found at {@code place}, says of the report called {@code name}. */
    static Sidecar read(String place, String name, byte[] json) {
        if (json.length > LARGEST) {
            return unusable(place, name, tooLarge());
        }
        try {
            MetadataFields fields = new MetadataFields(place);
            JsonNode root = JSON.readTree(json);
            return root.isObject()
                    ? new Sidecar(fields.of(root, name), fields.problems())
                    : unusable(place, name, "not a JSON object of keys");
        } catch (JacksonException e) {
            return unusable(place, name, JsonFault.inFile(e));
        }
    }

    private static String tooLarge() {
        return String.format(Locale.ROOT, "it has more than %,d bytes", LARGEST);
    }

    /** No sidecar beside the report called {@code name}. */
    static Sidecar none(String name) {
        return new Sidecar(ReportMetadata.named(name), List.of());
    }

    /** A sidecar of the report called {@code name} that cannot be used, since {@code reason}. */
    static Sidecar unusable(String place, String name, String reason) {
        return new Sidecar(
                ReportMetadata.named(name), List.of(ReadingProblem.of(Severity.WARNING, place, "not used: " + reason)));
    }

    /** Where the sidecar of the report at {@code path} is, if it has one. */
    static Path placeBeside(Path path) {
        return path.resolveSibling(FileFormat.stem(path) + ".json");
    }

    /** This metadata, and where it is silent what {@code page} says. */
    ReportMetadata completedBy(ReportMetadata page) {
        return new ReportMetadata(
                metadata.name(),
                metadata.url().or(page::url),
                metadata.outlet().or(page::outlet),
                metadata.title().or(page::title),
                metadata.published().or(page::published),
                metadata.language().or(page::language));
    }
}
