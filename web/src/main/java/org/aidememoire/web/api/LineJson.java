package org.aidememoire.web.api;

import java.util.Map;
import java.util.SortedMap;
import org.aidememoire.desk.json.EntryJson;
import org.aidememoire.desk.json.Json;
import org.aidememoire.desk.query.Facet;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Page;
import org.aidememoire.model.date.PartialDate;

/** Writes lines of listings: what all reports of an entry together come to, and then the entry. */
final class LineJson {
    private LineJson() {}

    /** Writes {@code page} into the open object. */
    static void write(Page page, EntryJson entries, Json json) {
        json.number("undated", page.undated());
        json.key("facets");
        json.startObject();
        for (Facet facet : Facet.values()) {
            Map<Facet, SortedMap<String, Integer>> facets = page.facets();
            if (facets.containsKey(facet)) {
                json.key(Asked.parameter(facet));
                json.startObject();
                facets.get(facet).forEach(json::number);
                json.endObject();
            }
        }
        json.endObject();
        json.key("lines");
        json.startArray();
        page.lines().forEach(line -> write(line, entries, json));
        json.endArray();
    }

    /** Writes {@code line} as one object. */
    static void write(Line line, EntryJson entries, Json json) {
        json.startObject();
        json.field("start", line.start().map(PartialDate::toString));
        json.field("end", line.end().map(PartialDate::toString));
        json.field("first-reported", line.reported().map(PartialDate::toString));
        json.field("last-reported", line.lastReported().map(PartialDate::toString));
        json.field("participants", line.participants());
        json.key("facets");
        json.startObject();
        for (Facet facet : Facet.values()) {
            if (!line.values(facet).isEmpty()) {
                json.field(
                        Asked.parameter(facet),
                        line.values(facet).stream().sorted().toList());
            }
        }
        json.endObject();
        json.key("entry");
        entries.write(line.entry(), json);
        json.endObject();
    }
}
