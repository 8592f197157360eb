package org.aidememoire.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;

/** A report with its reading; under its number. Each claim lies apart, so that one can be taken out without the others. */
final class ReportForm implements Form<Admitted> {
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    @Override
    public void write(Admitted admitted, Packing to) {
        Reading reading = admitted.report().reading();
        to.words(reading.report().hex());
        write(admitted.report().metadata(), to);
        to.words(reading.reader()).words(reading.language()).optional(reading.published(), to::day);
        admitted.concerned().write(to);
        to.apart(() -> to.each(reading.problems(), problem -> write(problem, to)));
        List<Claim> claims = reading.claims();
        to.each(claims, claim -> to.apart(() -> ClaimForm.write(claim, to)));
        // Claims that are equal are one statement.
        to.each(admitted.statements(), statement -> to.claim(statement.id()).number(claims.indexOf(statement.claim())));
    }

    @Override
    public Admitted read(String key, Unpacking from) {
        return new Opened(Integer.parseInt(key), from).admitted();
    }

    /** A report in its bytes. */
    private static final class Opened {
        private final int number;
        private final Unpacking bytes;
        private final ReportId report;
        private final ReportMetadata metadata;
        private final String reader;
        private final String language;
        private final Optional<LocalDate> published;
        private final StatesConcerned concerned;
        private final int problems;
        private final int[] claims;
        private final List<Statement> statements;

        Opened(int number, Unpacking from) {
            this.number = number;
            this.bytes = from;
            this.report = new ReportId(from.words());
            this.metadata = metadata(from);
            this.reader = from.words();
            this.language = from.words();
            this.published = from.optional(from::day);
            this.concerned = StatesConcerned.read(from);
            this.problems = from.skip();
            this.claims = new int[from.size()];
            for (int i = 0; i < claims.length; i++) {
                claims[i] = from.skip();
            }
            int count = from.size();
            List<Statement> said = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                var id = from.claim();
                int place = from.size();
                said.add(new Told(id, number, i, concerned, () -> new Source(claim(place), metadata, published)));
            }
            this.statements = List.copyOf(said);
        }

        private Claim claim(int place) {
            return ClaimForm.read(report, bytes.from(claims[place]));
        }

        Admitted admitted() {
            return new Admitted(number, report, concerned, statements, this::whole);
        }

        private ReadReport whole() {
            List<Claim> all = new ArrayList<>(claims.length);
            for (int i = 0; i < claims.length; i++) {
                all.add(claim(i));
            }
            Unpacking troubles = bytes.from(problems);
            return new ReadReport(
                    metadata,
                    new Reading(report, reader, language, published, all, troubles.each(() -> problem(troubles))));
        }
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
