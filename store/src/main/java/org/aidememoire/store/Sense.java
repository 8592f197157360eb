package org.aidememoire.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.DeliveredBytes;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/** Whether what is kept makes sense: bytes are those of their identity, claims can be read, every quote has its place. */
final class Sense {
    private final Handle handle;
    private final JsonMapper json;
    private final DecisionReader decisions;
    private Optional<Text> last = Optional.empty();

    private record Text(String report, String words) {}

    Sense(Handle handle, JsonMapper json) {
        this.handle = handle;
        this.json = json;
        this.decisions = new DecisionReader(json);
    }

    /** @throws RuntimeException with what is wrong as its message */
    void require(KeptUnit kept) {
        switch (kept.unit()) {
            case REPORT -> requireReport(kept.row());
            case METADATA -> requireMetadata(kept.row());
            case READING -> requireReading(kept);
            case SERIES -> kept.row().words("measure");
            case FIGURE -> requireFigure(kept.row());
            case DECISION -> requireDecision(DecisionRow.kept(kept.row()));
        }
    }

    private static void requireReport(KeptRow row) {
        try {
            DeliveredBytes bytes = DeliveredColumn.read(row.bytes("bytes"), (int) row.number("size"));
            if (!bytes.id().hex().equals(row.words("id"))) {
                throw new IllegalArgumentException("its bytes have another digest, " + bytes.id());
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("its bytes cannot be unpacked: " + Failures.firstLine(e), e);
        }
        if (row.words("text").length() != row.number("text_length")) {
            throw new IllegalArgumentException("its text is not " + row.number("text_length") + " code units long");
        }
        Instant.parse(row.words("kept_at"));
    }

    private static void requireMetadata(KeptRow row) {
        Instant.parse(row.words("learnt_at"));
        row.said("published").ifPresent(LocalDate::parse);
    }

    private void requireReading(KeptUnit kept) {
        ReportId report = new ReportId(kept.row().words("report"));
        String text = text(report);
        kept.row().said("published").ifPresent(LocalDate::parse);
        for (KeptRow row : kept.parts().get(0)) {
            String where = "claim " + row.words("id");
            Claim claim = ClaimRow.kept(row).claim(report, kept.row().words("reader"), json);
            if (!claim.id().value().equals(row.words("id"))) {
                throw new IllegalArgumentException(where + " is " + claim.id() + " by what it says");
            }
            claim.evidence().passages().forEach(passage -> requireBorne(where, text, passage));
        }
        for (KeptRow row : kept.parts().get(1)) {
            ProblemRow.kept(row)
                    .problem(report)
                    .passage()
                    .ifPresent(passage -> requireBorne("problem " + row.number("position"), text, passage));
        }
    }

    private static void requireFigure(KeptRow row) {
        PartialDate.parse(row.words("period"));
        BigDecimal value = new BigDecimal(row.words("value"));
        if (!value.toPlainString().equals(row.words("value"))) {
            throw new IllegalArgumentException("its value is no plain number: " + row.words("value"));
        }
    }

    private void requireDecision(DecisionRow row) {
        Decision decision = decisions.read(row);
        if (decision.subject() instanceof Subject.OfClaim on) {
            String text = text(on.claim().evidence().report());
            on.claim().evidence().passages().forEach(passage -> requireBorne("the claim that it is on", text, passage));
        }
    }

    private static void requireBorne(String where, String text, Passage passage) {
        if (!text.startsWith(passage.quote(), passage.start())) {
            throw new IllegalArgumentException(
                    where + ": its quote does not stand at " + passage.start() + " of the report");
        }
    }

    /** Readings of one report often follow each other. */
    private String text(ReportId report) {
        Optional<Text> known = last.filter(text -> text.report().equals(report.hex()));
        if (known.isEmpty()) {
            String words = KeptReports.text(handle, report)
                    .orElseThrow(() -> new IllegalArgumentException("its report is not kept: " + report.brief()));
            known = Optional.of(new Text(report.hex(), words));
            last = known;
        }
        return known.get().words();
    }
}
