package org.aidememoire.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the readers found, written down. {@link LatestReadings} reads it. */
final class KeptReadings {
    private static final String ADD_READING =
            """
            INSERT INTO readings (report, kept_at, reader, language, published)
            VALUES (:report, :keptAt, :reader, :language, :published)
            RETURNING sequence""";

    private static final String ADD_CLAIM =
            """
            INSERT INTO claims (reading, position, id, kind, starts, ends, quote, rule, body)
            VALUES (:reading, :position, :id, :kind, :starts, :ends, :quote, :rule, :body)""";

    private static final String CLAIMS_OF_LATEST =
            "SELECT id FROM claims WHERE reading = (SELECT sequence FROM latest_readings WHERE report = :report)";

    private static final String ADD_PROBLEM =
            """
            INSERT INTO problems (reading, position, severity, source, starts, ends, quote, reason)
            VALUES (:reading, :position, :severity, :source, :starts, :ends, :quote, :reason)""";

    private final ClaimWriter writer;

    KeptReadings(ClaimWriter writer) {
        this.writer = writer;
    }

    static boolean holdsLatest(Handle handle, ReportId report, String reader) {
        return handle.createQuery("SELECT 1 FROM latest_readings WHERE report = :report AND reader = :reader")
                .bind("report", report.hex())
                .bind("reader", reader)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static Set<ClaimId> claimsOfLatest(Handle handle, ReportId report) {
        return handle.createQuery(CLAIMS_OF_LATEST).bind("report", report.hex()).mapTo(String.class).stream()
                .map(ClaimId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(Handle handle, Reading reading, Instant keptAt) {
        long sequence = handle.createQuery(ADD_READING)
                .bind("report", reading.report().hex())
                .bind("keptAt", keptAt.toString())
                .bind("reader", reading.reader())
                .bind("language", reading.language())
                .bind("published", reading.published().map(LocalDate::toString).orElse(null))
                .mapTo(Long.class)
                .one();
        addClaims(handle, sequence, reading.claims());
        addProblems(handle, sequence, reading.problems());
    }

    private void addClaims(Handle handle, long reading, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(ADD_CLAIM)) {
            for (int position = 0; position < claims.size(); position++) {
                Claim claim = claims.get(position);
                Passage passage = claim.evidence().passage();
                batch.bind("reading", reading)
                        .bind("position", position)
                        .bind("id", claim.id().value())
                        .bind("kind", claim.kind().plural())
                        .bind("starts", passage.start())
                        .bind("ends", passage.end())
                        .bind("quote", passage.quote())
                        .bind("rule", claim.evidence().rule().toString())
                        .bind("body", writer.write(claim))
                        .add();
            }
            batch.execute();
        }
    }

    private static void addProblems(Handle handle, long reading, List<ReadingProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(ADD_PROBLEM)) {
            for (int position = 0; position < problems.size(); position++) {
                ReadingProblem problem = problems.get(position);
                batch.bind("reading", reading)
                        .bind("position", position)
                        .bind("severity", ProblemRow.word(problem.severity()))
                        .bind("source", problem.source())
                        .bind("starts", problem.passage().map(Passage::start).orElse(null))
                        .bind("ends", problem.passage().map(Passage::end).orElse(null))
                        .bind("quote", problem.passage().map(Passage::quote).orElse(null))
                        .bind("reason", problem.reason())
                        .add();
            }
            batch.execute();
        }
    }
}
