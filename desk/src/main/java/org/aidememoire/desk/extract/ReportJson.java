package org.aidememoire.desk.extract;

import java.io.Writer;
import org.aidememoire.desk.json.ClaimJson;
import org.aidememoire.desk.json.CodePoints;
import org.aidememoire.desk.json.Json;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;

/** Writes what a report says in the form of the annotation guidelines: every layer, in their order, empty or not. */
final class ReportJson {
    private ReportJson() {}

    static void write(Report report, Reading reading, Writer writer) {
        try (Json json = Json.to(writer)) {
            ClaimJson claims = ClaimJson.annotated(json, CodePoints.in(report.text()));
            json.startObject();
            json.field("report", report.metadata().name());
            json.day("published", reading.published());
            for (ClaimKind kind : ClaimKind.values()) {
                json.key(kind.plural());
                json.startArray();
                reading.claims().stream().filter(claim -> claim.kind() == kind).forEach(claims::write);
                json.endArray();
            }
            json.endObject();
        }
    }
}
