package org.aidememoire.desk.compare;

import java.util.Optional;
import org.aidememoire.desk.json.Json;
import org.aidememoire.model.comparison.Change;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Comparison.Side;
import org.aidememoire.model.comparison.Shift;
import org.aidememoire.model.comparison.Wording;

/** A comparison as JSON. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Writes {@code comparison} into the object that is open. */
    public static void write(Comparison comparison, Json json) {
        write("before", comparison.before(), json);
        write("after", comparison.after(), json);
        json.key("changes");
        json.startArray();
        comparison.changes().forEach(change -> write(change, json));
        json.endArray();
    }

    private static void write(String key, Side side, Json json) {
        json.key(key);
        json.startObject();
        json.field("name", side.name());
        json.field("reports", side.reports());
        json.endObject();
    }

    private static void write(Change change, Json json) {
        json.startObject();
        json.field("layer", change.kind().plural());
        json.field("shifts", change.shifts().stream().map(Shift::word).toList());
        json.field("because", change.because());
        write("before", change.before(), json);
        write("after", change.after(), json);
        json.endObject();
    }

    private static void write(String key, Optional<Wording> wording, Json json) {
        if (wording.isEmpty()) {
            json.field(key, Optional.empty());
            return;
        }
        Wording said = wording.get();
        json.key(key);
        json.startObject();
        json.field("entry", said.entry().value());
        json.field("claim", said.source().claim().id().value());
        json.field("report", said.source().metadata().name());
        json.day("published", said.source().published());
        json.wording("words", said.pieces());
        json.endObject();
    }
}
