package org.aidememoire.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Opener;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.store.Store;

/** A report of our own with a reading that is written by hand, so that what is listed does not hang on the reader. */
final class WrittenReport {
    private final Report report;
    private final List<Claim> claims = new ArrayList<>();

    WrittenReport(String name, Optional<LocalDate> published, String outlet, String text) {
        this.report = new Report(
                DeliveredBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                new Opener("plain-text", "1"),
                new ReportMetadata(
                        name, Optional.empty(), Optional.of(outlet), Optional.empty(), published, Optional.of("en")));
    }

    /** Adds the claim that rests on the first occurrence of {@code quote}, decided by the first of each of {@code cues}. */
    WrittenReport says(String quote, Function<Evidence, Claim> claim, String... cues) {
        claims.add(claim.apply(new Evidence(
                passage(quote),
                Arrays.stream(cues).map(this::passage).toList(),
                new RuleName("written", "by-hand"),
                "0.0-test")));
        return this;
    }

    private Passage passage(String words) {
        int start = report.text().indexOf(words);
        return report.passage(start, start + words.length());
    }

    void keep(Store store) {
        store.keep(
                report,
                new Reading(report.id(), "0.0-test", "en", report.metadata().published(), claims, List.of()));
    }

    Report report() {
        return report;
    }

    /** The identifier of the claim on {@code quote}. */
    String id(String quote) {
        return claims.stream()
                .filter(claim -> claim.evidence().passage().quote().equals(quote))
                .map(claim -> claim.id().value())
                .findFirst()
                .orElseThrow();
    }
}
