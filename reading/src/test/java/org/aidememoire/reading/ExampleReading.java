package org.aidememoire.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.reading.rule.Example;

/** Reads the examples of rules files with the real reader, loaded once for all tests. */
final class ExampleReading {
    private static final ExampleCheck CHECK = new ExampleCheck(ReportReader.standard());

    private ExampleReading() {}

    static Reading of(String text, Optional<LocalDate> published) {
        return CHECK.read(text, published);
    }

    static List<String> differences(ClaimKind kind, Example example) {
        return CHECK.differences(kind, example);
    }

    static List<Map<String, Object>> found(ClaimKind kind, Example example) {
        return ExampleCheck.found(kind, of(example.text(), example.published().map(LocalDate::parse)));
    }
}
