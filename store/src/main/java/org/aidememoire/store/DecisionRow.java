package org.aidememoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** A decision as its table holds it; without content once that is erased. */
record DecisionRow(
        long number,
        String at,
        String by,
        String role,
        String act,
        String subject,
        Optional<String> report,
        Optional<String> content,
        String digest,
        String previous,
        String seal) {
    static DecisionRow of(ResultSet answer, StatementContext context) throws SQLException {
        Row row = new Row(answer, context);
        return new DecisionRow(
                row.sequence("number"),
                row.words("decided_at"),
                row.words("decided_by"),
                row.words("role"),
                row.words("act"),
                row.words("subject"),
                row.said("report"),
                row.said("content"),
                row.words("digest"),
                row.words("previous"),
                row.words("seal"));
    }

    static DecisionRow kept(KeptRow row) {
        return new DecisionRow(
                row.number("number"),
                row.words("decided_at"),
                row.words("decided_by"),
                row.words("role"),
                row.words("act"),
                row.words("subject"),
                row.said("report"),
                row.said("content"),
                row.words("digest"),
                row.words("previous"),
                row.words("seal"));
    }

    /** The same with the seal that it must bear. */
    DecisionRow sealed() {
        return new DecisionRow(
                number,
                at,
                by,
                role,
                act,
                subject,
                report,
                content,
                digest,
                previous,
                SealedForm.seal(this).hex());
    }
}
