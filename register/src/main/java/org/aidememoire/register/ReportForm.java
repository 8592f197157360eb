package org.aidememoire.register;

import java.util.List;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;

/** A report with its reading; under its number. */
final class ReportForm implements Form<Admitted> {
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    @Override
    public void write(Admitted admitted, Packing to) {
        Reading reading = admitted.report().reading();
        to.words(reading.report().hex());
        write(admitted.report().metadata(), to);
        to.words(reading.reader()).words(reading.language()).optional(reading.published(), to::day);
        to.each(reading.problems(), problem -> write(problem, to));
        // Claims that are equal are said once, so these are all there are, but for repetitions.
        to.each(reading.claims(), claim -> ClaimForm.write(claim, to));
        to.each(admitted.statements(), statement -> to.claim(statement.id()));
    }

    @Override
    public Admitted read(String key, Unpacking from) {
        ReportId report = new ReportId(from.words());
        ReportMetadata metadata = metadata(from);
        String reader = from.words();
        String language = from.words();
        var published = from.optional(from::day);
        List<ReadingProblem> problems = from.each(() -> problem(from));
        List<Claim> claims = from.each(() -> ClaimForm.read(report, from));
        Reading reading = new Reading(report, reader, language, published, claims, problems);
        List<Claim> distinct = reading.claims().stream().distinct().toList();
        List<ClaimId> ids = from.each(from::claim);
        return Admitted.of(Integer.parseInt(key), new ReadReport(metadata, reading), distinct, ids);
    }

    static void write(ReportMetadata metadata, Packing to) {
        to.words(metadata.name())
                .optional(metadata.url(), to::words)
                .optional(metadata.outlet(), to::words)
                .optional(metadata.title(), to::words)
                .optional(metadata.published(), to::day)
                .optional(metadata.language(), to::words);
    }

    static ReportMetadata metadata(Unpacking from) {
        return new ReportMetadata(
                from.words(),
                from.optional(from::words),
                from.optional(from::words),
                from.optional(from::words),
                from.optional(from::day),
                from.optional(from::words));
    }

    private static void write(ReadingProblem problem, Packing to) {
        to.one(problem.severity()).words(problem.source()).words(problem.reason());
        to.optional(problem.passage(), passage -> {
            to.words(passage.report().hex());
            ClaimForm.write(passage, to);
        });
    }

    private static ReadingProblem problem(Unpacking from) {
        Severity severity = from.one(SEVERITIES);
        String source = from.words();
        String reason = from.words();
        return new ReadingProblem(
                severity, source, from.optional(() -> ClaimForm.passage(new ReportId(from.words()), from)), reason);
    }
}
