package org.aidememoire.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Seal;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.ReportId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.databind.json.JsonMapper;

/** The decisions as they were taken, in one chain. */
final class KeptDecisions {
    private static final String ADD =
            """
            INSERT INTO decisions (number, decided_at, decided_by, role, act, subject, report, content, digest, previous, seal)
            VALUES (:number, :at, :by, :role, :act, :subject, :report, :content, :digest, :previous, :seal)""";

    private static final String ALL = "SELECT * FROM decisions WHERE decided_at < :before ORDER BY number";

    private static final String LATEST_IN_THREADS =
            """
            SELECT * FROM decisions WHERE number =
            (SELECT max(decision) FROM threads JOIN decisions ON number = decision
             WHERE thread IN (<threads>) AND act <> :remark)""";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** After every moment that begins with a year of four digits. */
    private static final String NEVER = "a";

    private static final int SALT_BYTES = 16;

    private final DecisionWriter writer;
    private final DecisionReader reader;
    private final Trouble trouble;
    private final SecureRandom salts = new SecureRandom();

    KeptDecisions(JsonMapper json, Trouble trouble) {
        this.writer = new DecisionWriter(json);
        this.reader = new DecisionReader(json);
        this.trouble = trouble;
    }

    /** Every decision by number; those taken before a day, if one is given. */
    List<Decision> all(Handle handle, Optional<LocalDate> before) {
        return handle
                .createQuery(ALL)
                .bind("before", before.map(LocalDate::toString).orElse(NEVER))
                .map(DecisionRow::of)
                .stream()
                .map(this::read)
                .toList();
    }

    /** Within a transaction that shuts other writers out. */
    Outcome take(Handle handle, Draft draft, long seen, Set<String> alsoIn, Instant at) {
        Optional<Decision> unseen = draft.kind() == ActKind.ANNOTATE
                ? Optional.empty()
                : Stream.of(draft.subject().threads(), alsoIn)
                        .flatMap(threads -> latest(handle, threads).stream())
                        .filter(decision -> decision.number() > seen)
                        .filter(decision ->
                                !decision.by().name().equals(draft.by().name()))
                        .findFirst();
        return unseen.<Outcome>map(Outcome.Overtaken::new)
                .orElseGet(() -> new Outcome.Taken(read(add(handle, draft, at))));
    }

    private Decision read(DecisionRow row) {
        try {
            return reader.read(row);
        } catch (RuntimeException e) {
            throw trouble.damaged("decision " + row.number(), e);
        }
    }

    private Optional<Decision> latest(Handle handle, Collection<String> threads) {
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        return handle.createQuery(LATEST_IN_THREADS)
                .bindList("threads", threads)
                .bind("remark", ActKind.ANNOTATE.word())
                .map(DecisionRow::of)
                .findOne()
                .map(this::read);
    }

    private DecisionRow add(Handle handle, Draft draft, Instant at) {
        Optional<DecisionRow> last = handle.createQuery("SELECT * FROM decisions ORDER BY number DESC LIMIT 1")
                .map(DecisionRow::of)
                .findOne();
        byte[] salt = new byte[SALT_BYTES];
        salts.nextBytes(salt);
        String content = SealedForm.canonical(writer.write(draft, HexFormat.of().formatHex(salt)));
        DecisionRow row = new DecisionRow(
                        last.map(DecisionRow::number).orElse(0L) + 1,
                        MOMENT.format(at),
                        draft.by().name(),
                        draft.by().role().word(),
                        draft.kind().word(),
                        draft.subject().key(),
                        report(draft.subject()).map(ReportId::hex),
                        Optional.of(content),
                        Digest.ofWords(content),
                        last.map(DecisionRow::seal).orElse(Seal.NONE.hex()),
                        Seal.NONE.hex())
                .sealed();
        insert(handle, row);
        try (PreparedBatch batch =
                handle.prepareBatch("INSERT INTO threads (thread, decision) VALUES (:thread, :on)")) {
            draft.subject().threads().forEach(thread -> batch.bind("thread", thread)
                    .bind("on", row.number())
                    .add());
            batch.execute();
        }
        if (draft.act() instanceof Act.Erase && draft.subject() instanceof Subject.OfReport erased) {
            Erasure.carryOut(handle, erased.id(), row.number());
        }
        return row;
    }

    private static void insert(Handle handle, DecisionRow row) {
        handle.createUpdate(ADD)
                .bind("number", row.number())
                .bind("at", row.at())
                .bind("by", row.by())
                .bind("role", row.role())
                .bind("act", row.act())
                .bind("subject", row.subject())
                .bind("report", row.report().orElse(null))
                .bind("content", row.content().orElse(null))
                .bind("digest", row.digest())
                .bind("previous", row.previous())
                .bind("seal", row.seal())
                .execute();
    }

    private static Optional<ReportId> report(Subject subject) {
        if (subject instanceof Subject.OfClaim one) {
            return Optional.of(one.claim().evidence().report());
        }
        return subject instanceof Subject.OfReport one ? Optional.of(one.id()) : Optional.empty();
    }
}
