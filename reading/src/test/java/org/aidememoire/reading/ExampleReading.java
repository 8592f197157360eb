package org.aidememoire.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.reading.rule.Example;

/** Reads the examples of rules files with the real reader, loaded once for all tests. */
public final class ExampleReading {
    private static final ExampleCheck CHECK = new ExampleCheck(ReportReader.standard());

    private ExampleReading() {}

    static Reading of(String text, Optional<LocalDate> published) {
        return CHECK.read(text, published);
    }

    /** The claims of one kind in an undated text. */
    public static <T extends Claim> List<T> claims(String text, Class<T> kind) {
        return claims(text, Optional.empty(), kind);
    }

    /** The claims of one kind in a text that was published on a day. */
    public static <T extends Claim> List<T> claims(String text, Optional<LocalDate> published, Class<T> kind) {
        return of(text, published).claims().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<String> differences(ClaimKind kind, Example example) {
        return CHECK.differences(kind, example);
    }

    static List<Map<String, Object>> found(ClaimKind kind, Example example) {
        return ExampleCheck.found(kind, of(example.text(), example.published().map(LocalDate::parse)));
    }
}
