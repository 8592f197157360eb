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
    static DecisionRow of(ResultSet row, StatementContext context) throws SQLException {
        return new DecisionRow(
                row.getLong("number"),
                row.getString("decided_at"),
                row.getString("decided_by"),
                row.getString("role"),
                row.getString("act"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("report")),
                Optional.ofNullable(row.getString("content")),
                row.getString("digest"),
                row.getString("previous"),
                row.getString("seal"));
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
