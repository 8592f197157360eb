package org.aidememoire.model.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a report from outside its text: from its sidecar, its container, or the person who took it in.
 *
 * @param name the name it was delivered under, without folder and extension, such as {@code 2026-02-05-vientiane}
 * @param url the address it was published at
 * @param outlet who published it
 * @param title its headline
 * @param published the day it was published
 * @param language the language that it is said to be in, as a BCP 47 tag
 */
public record ReportMetadata(
        String name,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> language) {

    /** @throws IllegalArgumentException if {@code name} is blank */
    public ReportMetadata {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a report needs a name");
        }
    }

    /** A report of which only the name is known. */
    public static ReportMetadata named(String name) {
        return new ReportMetadata(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same metadata with {@code day} as its day of publication where none is known. */
    public ReportMetadata publishedUnlessKnown(LocalDate day) {
        return new ReportMetadata(name, url, outlet, title, published.or(() -> Optional.of(day)), language);
    }

    /** The same metadata with {@code name} as its outlet where none is known. */
    public ReportMetadata outletUnlessKnown(String outletName) {
        return new ReportMetadata(name, url, outlet.or(() -> Optional.of(outletName)), title, published, language);
    }
}
