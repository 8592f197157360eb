package org.aidememoire.desk.decide;

import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.json.Json;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.report.ReportId;

/** Writes decisions for other programs. */
public final class DecisionJson {
    private final Decided decided;

    /** A writer that says of each decision whether it holds, by {@code decided}. */
    public DecisionJson(Decided decided) {
        this.decided = decided;
    }

    /** Writes {@code decisions} as one array. */
    public void write(List<Decision> decisions, Json json) {
        json.startArray();
        decisions.forEach(decision -> write(decision, json));
        json.endArray();
    }

    /** Writes {@code decision} as one object. */
    public void write(Decision decision, Json json) {
        json.startObject();
        json.number("number", decision.number());
        json.field("at", decision.at().toString());
        json.field("by", decision.by().name());
        json.field("role", decision.by().role().word());
        json.field("act", decision.kind().word());
        json.field("subject", decision.subject().key());
        json.field("quote", DecisionWords.quote(decision));
        json.key("changes");
        json.startArray();
        DecisionWords.changes(decision).forEach(change -> write(change, json));
        json.endArray();
        json.field("what", Optional.of(DecisionWords.what(decision)).filter(what -> !what.isEmpty()));
        json.field("why", Optional.of(decision.why()).filter(why -> !why.isEmpty()));
        json.truth("undone", Optional.of(decided.isUndone(decision)));
        json.field("carried-to", decided.carriedTo(decision).map(ReportId::toString));
        json.truth("erased", Optional.of(decision.isErased()));
        json.field("previous", decision.previous().hex());
        json.field("seal", decision.seal().hex());
        json.endObject();
    }

    private static void write(DecisionWords.Change change, Json json) {
        json.startObject();
        json.field("field", change.field());
        json.field("before", change.before());
        json.field("after", change.after());
        json.endObject();
    }
}
