package org.aidememoire.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.rule.Example;

/** Reads the examples of rules files with the real reader, loaded once for all tests. */
final class ExampleReading {
    private static final ReportReader READER = ReportReader.standard();

    private ExampleReading() {}

    static Reading of(String text, Optional<LocalDate> published) {
        Report report = new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                new ReportMetadata(
                        "example", Optional.empty(), Optional.empty(), Optional.empty(), published, Optional.empty()));
        return READER.read(report);
    }

    /** What differs between what the example should give of {@code kind} and what it gives, a line each. */
    static List<String> differences(ClaimKind kind, Example example) {
        List<Map<String, Object>> found = found(kind, example);
        List<String> differences = new ArrayList<>();
        List<Map<String, Object>> open = new ArrayList<>(found);
        for (Map<String, Object> expected : example.finds()) {
            Optional<Map<String, Object>> match =
                    open.stream().filter(keys -> agrees(expected, keys)).findFirst();
            match.ifPresentOrElse(open::remove, () -> differences.add("missing " + expected));
        }
        open.forEach(extra -> differences.add("unexpected " + extra));
        return differences;
    }

    static List<Map<String, Object>> found(ClaimKind kind, Example example) {
        Optional<LocalDate> published = example.published().map(LocalDate::parse);
        return of(example.text(), published).claims().stream()
                .filter(claim -> claim.kind() == kind)
                .map((Claim claim) -> ClaimKeys.of(claim))
                .toList();
    }

    /** Whether the claim has every key of the example as the example has it; of sectors, at least one. */
    private static boolean agrees(Map<String, Object> expected, Map<String, Object> keys) {
        return expected.entrySet().stream().allMatch(entry -> agrees(entry.getKey(), entry.getValue(), keys));
    }

    private static boolean agrees(String key, Object value, Map<String, Object> keys) {
        Object found = keys.get(key);
        if (key.equals("sectors")) {
            return ((List<?>) value).stream().anyMatch(((List<?>) Objects.requireNonNull(found))::contains);
        }
        if (key.equals("quote") || key.equals("action")) {
            String words = String.valueOf(found);
            return words.equals(value);
        }
        return String.valueOf(value).equals(String.valueOf(found));
    }
}
