package org.aidememoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.jdbi.v3.core.statement.StatementContext;
import tools.jackson.databind.json.JsonMapper;

/** A claim as its table holds it. */
record ClaimRow(long reading, String kind, int starts, int ends, String quote, String rule, String body) {
    private static final Map<String, ClaimKind> KINDS =
            Arrays.stream(ClaimKind.values()).collect(Collectors.toMap(ClaimKind::plural, Function.identity()));

    static ClaimRow of(ResultSet answer, StatementContext context) throws SQLException {
        Row row = new Row(answer, context);
        return new ClaimRow(
                row.sequence("reading"),
                row.words("kind"),
                row.number("starts"),
                row.number("ends"),
                row.words("quote"),
                row.words("rule"),
                row.words("body"));
    }

    static ClaimRow kept(KeptRow row) {
        return new ClaimRow(
                row.number("reading"),
                row.words("kind"),
                (int) row.number("starts"),
                (int) row.number("ends"),
                row.words("quote"),
                row.words("rule"),
                row.words("body"));
    }

    /** @throws RuntimeException Jackson's or the model's, if the row does not make a claim */
    Claim claim(ReportId report, String reader, JsonMapper json) {
        ClaimKind known = KINDS.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("no such kind of claim: " + kind);
        }
        Passage passage = new Passage(report, starts, ends, quote);
        return ClaimReader.read(known, passage, RuleName.parse(rule), reader, json.readTree(body));
    }
}
