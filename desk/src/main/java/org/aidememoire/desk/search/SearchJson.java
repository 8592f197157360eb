package org.aidememoire.desk.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.aidememoire.desk.json.EntryJson;
import org.aidememoire.desk.json.Json;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.wording.Piece;

/** What was found as JSON. */
public final class SearchJson {
    private SearchJson() {}

    /** Writes {@code result} into the object that is open. */
    public static void write(SearchResult result, EntryJson entries, Json json) {
        json.key("found");
        json.startArray();
        result.found().forEach(item -> write(item, entries, json));
        json.endArray();
        json.field("total", OptionalInt.of(result.total()));
        json.truth("in-latest-readings", Optional.of(result.inLatest()));
    }

    private static void write(SearchResult.Item item, EntryJson entries, Json json) {
        json.startObject();
        if (item instanceof SearchResult.AnEntry one) {
            json.field("claim", one.source().claim().id().value());
            json.key("entry");
            entries.write(one.entry(), json);
        } else if (item instanceof SearchResult.AReport one) {
            write(one.report(), json);
        }
        json.key("words");
        json.startArray();
        for (List<Piece> passage : item.words()) {
            json.startObject();
            json.wording("passage", passage);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void write(ListedReport report, Json json) {
        json.field("report", report.metadata().name());
        json.field("sha256", report.id().hex());
        json.day("published", report.published());
        json.field("title", report.metadata().title());
    }
}
