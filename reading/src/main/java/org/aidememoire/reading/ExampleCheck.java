package org.aidememoire.reading;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.rule.Example;

/**
 * Reads the examples of rules as reports of their own, with the whole reader, and holds what it finds against what they
 * say. Thread-safe.
 */
public final class ExampleCheck {
    private final ReportReader reader;

    /** Checks with {@code reader}. */
    public ExampleCheck(ReportReader reader) {
        this.reader = reader;
    }

    /**
     * What differs between what {@code example} should give of {@code kind} and what it gives, a line each. A claim that
     * is found has to be expected, whichever rule found it; of it only the keys that the example names are compared.
     */
    public List<String> differences(ClaimKind kind, Example example) {
        Optional<LocalDate> published;
        try {
            published = example.published().map(LocalDate::parse);
        } catch (DateTimeException e) {
            return List.of("published: " + example.published().orElseThrow() + " is no day such as 2026-02-05");
        }
        Reading reading = read(example.text(), published);
        if (reading.setAside()) {
            return List.of(reading.problems().get(0).reason());
        }
        List<String> differences = new ArrayList<>();
        List<Map<String, Object>> open = new ArrayList<>(found(kind, reading));
        for (Map<String, Object> expected : example.finds()) {
            Optional<Map<String, Object>> match =
                    open.stream().filter(keys -> agrees(expected, keys)).findFirst();
            match.ifPresentOrElse(open::remove, () -> differences.add("missing " + expected));
        }
        open.forEach(extra -> differences.add("unexpected " + extra));
        return differences;
    }

    /** What {@code text} says. */
    Reading read(String text, Optional<LocalDate> published) {
        return reader.read(new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                new ReportMetadata(
                        "example", Optional.empty(), Optional.empty(), Optional.empty(), published, Optional.empty())));
    }

    /** The claims of {@code kind}, by the keys of the annotation guidelines. */
    static List<Map<String, Object>> found(ClaimKind kind, Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.kind() == kind)
                .map(claim -> ClaimKeys.of(claim))
                .toList();
    }

    /** Whether the claim has every key of the example as the example has it; of sectors, at least one. */
    private static boolean agrees(Map<String, Object> expected, Map<String, Object> keys) {
        return expected.entrySet().stream().allMatch(entry -> agrees(entry.getKey(), entry.getValue(), keys));
    }

    private static boolean agrees(String key, Object value, Map<String, Object> keys) {
        Object found = keys.get(key);
        if (key.equals("sectors") && found instanceof List<?> sectors && value instanceof List<?> some) {
            return some.stream().anyMatch(sectors::contains);
        }
        return String.valueOf(value).equals(String.valueOf(found));
    }
}
