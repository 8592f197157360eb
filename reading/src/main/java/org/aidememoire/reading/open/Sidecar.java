package org.aidememoire.reading.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.ReportMetadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file {@code X.json} beside a report {@code X.txt} or {@code X.html}. Of it {@code url}, {@code outlet},
 * {@code title}, {@code published} and {@code language} are metadata of the report; every other key is ignored. A
 * sidecar that cannot be used never keeps its report from being read.
 *
 * @param metadata what it says, under the name of the report
 * @param problems what of it cannot be used
 */
record Sidecar(ReportMetadata metadata, List<ReadingProblem> problems) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The sidecar of the report at {@code path}; one that says nothing where there is none. */
    static Sidecar beside(Path path) {
        ReportMetadata nameOnly = ReportMetadata.named(FileFormat.stem(path));
        Path file = placeBeside(path);
        if (!Files.exists(file)) {
            return new Sidecar(nameOnly, List.of());
        }
        try {
            return new Reader(file).read(nameOnly.name(), JSON.readTree(Files.readAllBytes(file)));
        } catch (JacksonException e) {
            return new Sidecar(nameOnly, List.of(warning(file, "not used: " + reason(e))));
        } catch (IOException e) {
            return new Sidecar(nameOnly, List.of(warning(file, "not used: " + Trouble.with(e))));
        }
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

    private static String reason(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return "not valid JSON" + where + ": "
                + e.getOriginalMessage().lines().findFirst().orElse("");
    }

    private static ReadingProblem warning(Path file, String reason) {
        return ReadingProblem.of(Severity.WARNING, file.toString(), reason);
    }

    /** Takes the values out of one sidecar and notes those of the wrong kind. */
    private static final class Reader {
        private final Path file;
        private final List<ReadingProblem> problems = new ArrayList<>();

        Reader(Path file) {
            this.file = file;
        }

        Sidecar read(String name, JsonNode root) {
            if (!root.isObject()) {
                return new Sidecar(
                        ReportMetadata.named(name), List.of(warning(file, "not used: not a JSON object of keys")));
            }
            ReportMetadata metadata = new ReportMetadata(
                    name,
                    words(root, "url"),
                    words(root, "outlet"),
                    words(root, "title"),
                    words(root, "published").flatMap(written -> parsed("published", written, LocalDate::parse)),
                    words(root, "language").flatMap(written -> parsed("language", written, Reader::languageTag)));
            return new Sidecar(metadata, List.copyOf(problems));
        }

        private Optional<String> words(JsonNode root, String key) {
            JsonNode value = root.get(key);
            if (value == null || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isString()) {
                problems.add(warning(file, key + " is not used: not a string: " + value));
                return Optional.empty();
            }
            return Optional.of(value.stringValue().strip()).filter(words -> !words.isEmpty());
        }

        private <T> Optional<T> parsed(String key, String written, Function<String, T> parser) {
            try {
                return Optional.of(parser.apply(written));
            } catch (DateTimeParseException e) {
                problems.add(warning(file, key + " is not used: not a date such as 2026-02-05: " + written));
            } catch (IllformedLocaleException e) {
                problems.add(warning(file, key + " is not used: not a language tag such as en: " + written));
            }
            return Optional.empty();
        }

        private static String languageTag(String written) {
            return new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
        }
    }
}
