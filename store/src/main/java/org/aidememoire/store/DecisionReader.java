package org.aidememoire.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.decision.Seal;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a decision of its row and the JSON that {@link DecisionWriter} wrote. */
final class DecisionReader {
    private static final Map<String, ClaimKind> KINDS =
            Arrays.stream(ClaimKind.values()).collect(Collectors.toMap(ClaimKind::plural, Function.identity()));

    private final JsonMapper json;

    DecisionReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws RuntimeException Jackson's or the model's, if the row does not make a decision */
    Decision read(DecisionRow row) {
        Signatory by = new Signatory(row.by(), Role.of(row.role()));
        ActKind kind = ActKind.of(row.act());
        Draft draft = row.content()
                .map(json::readTree)
                .map(content -> new Draft(
                        by,
                        subject(content.required("subject")),
                        act(kind, content.required("act")),
                        content.required("why").stringValue()))
                .orElseGet(() -> new Draft(by, new Subject.Erased(row.subject()), new Act.Erased(kind), ""));
        return new Decision(
                row.number(), Instant.parse(row.at()), draft, new Seal(row.previous()), new Seal(row.seal()));
    }

    private static Subject subject(JsonNode node) {
        if (node.has("claim")) {
            return new Subject.OfClaim(
                    new ClaimId(text(node, "claim")), claim(node.required("as")), ids(node.required("beside")));
        }
        if (node.has("entry")) {
            return new Subject.OfEntry(ids(node.required("entry")));
        }
        return new Subject.OfReport(new ReportId(text(node, "report")));
    }

    private static Act act(ActKind kind, JsonNode node) {
        return switch (kind) {
            case ACCEPT -> new Act.Accept();
            case CORRECT -> new Act.Correct(claim(node.required("after")), passage(node, "support"));
            case REJECT -> new Act.Reject();
            case ADD -> new Act.Add();
            case ANNOTATE -> new Act.Annotate();
            case UNDO -> new Act.Undo(node.required("undone").longValue());
            case LINK -> new Act.Link();
            case UNLINK -> new Act.Unlink(ids(node.required("parted")));
            case TIE -> new Act.Tie(ids(node.required("from")), TieKind.of(text(node, "how")));
            case UNTIE -> new Act.Untie(ids(node.required("from")));
            case ASSESS ->
                new Act.Assess(
                        Progress.of(text(node, "progress")),
                        passage(node, "evidence"),
                        node.optional("source").map(JsonNode::stringValue));
            case SUPERSEDE -> new Act.Supersede(new ReportId(text(node, "superseded by")));
            case WITHDRAW -> new Act.Withdraw();
            case RESTORE -> new Act.Restore();
            case TELL_APART -> new Act.TellApart(new ReportId(text(node, "told apart from")));
            case ERASE -> new Act.Erase();
        };
    }

    private static Claim claim(JsonNode node) {
        ClaimKind kind = KINDS.get(text(node, "kind"));
        if (kind == null) {
            throw new IllegalArgumentException("no such kind of claim: " + text(node, "kind"));
        }
        return ClaimReader.read(
                kind,
                passage(node),
                RuleName.parse(text(node, "rule")),
                text(node, "reader"),
                node.optional("goes by").map(id -> new ClaimId(id.stringValue())),
                node.required("body"));
    }

    private static Optional<Passage> passage(JsonNode node, String key) {
        return node.optional(key).map(DecisionReader::passage);
    }

    private static Passage passage(JsonNode node) {
        return new Passage(
                new ReportId(text(node, "report")),
                node.required("start").intValue(),
                node.required("end").intValue(),
                text(node, "quote"));
    }

    private static SortedSet<ClaimId> ids(JsonNode array) {
        return array.valueStream()
                .map(id -> new ClaimId(id.stringValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(JsonNode node, String key) {
        return node.required(key).stringValue();
    }
}
