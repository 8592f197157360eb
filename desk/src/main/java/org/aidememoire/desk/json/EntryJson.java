package org.aidememoire.desk.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.aidememoire.desk.story.Stories;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;

/** Writes entries: what each is, why its sources are held to speak of one thing, and every source's claim. */
public final class EntryJson {
    private final Function<ReportId, String> texts;
    private final Function<ClaimId, Standing> standings;
    private final ToIntFunction<Entry> stories;
    private final int most;
    private final Map<ReportId, CodePoints> counted = new HashMap<>();

    /**
     * A writer that finds a report's text as delivered in {@code texts}, on whose word a claim stands in
     * {@code standings}, and how many stories tell of an entry in {@code stories}.
     */
    public EntryJson(
            Function<ReportId, String> texts, Function<ClaimId, Standing> standings, ToIntFunction<Entry> stories) {
        this.texts = texts;
        this.standings = standings;
        this.stories = stories;
        this.most = Integer.MAX_VALUE;
    }

    private EntryJson(EntryJson other, int most) {
        this.texts = other.texts;
        this.standings = other.standings;
        this.stories = other.stories;
        this.most = most;
    }

    /**
     * A writer of entries as a list shows them: the first {@code most} sources of each, and how many there are; in how many
     * stories it is told only where those are all, and so few that they are compared.
     */
    public EntryJson brief(int most) {
        return new EntryJson(this, most);
    }

    /** Writes {@code entries} as one array. */
    public void write(List<Entry> entries, Json json) {
        json.startArray();
        entries.forEach(entry -> write(entry, json));
        json.endArray();
    }

    /** Writes {@code entry} as one object. */
    public void write(Entry entry, Json json) {
        json.startObject();
        json.field("id", entry.id().value());
        json.field("layer", entry.kind().plural());
        json.field("because", entry.because());
        int all = entry.sources().size();
        if (all <= most && entry.reports().size() <= Stories.MOST_COMPARED) {
            json.number("stories", stories.applyAsInt(entry));
        }
        if (most < Integer.MAX_VALUE) {
            json.number("sources-in-all", all);
        }
        json.key("sources");
        json.startArray();
        entry.sources().subList(0, Math.min(most, all)).forEach(source -> write(source, json));
        json.endArray();
        json.endObject();
    }

    private void write(Source source, Json json) {
        Claim claim = source.claim();
        ReportId report = claim.evidence().report();
        json.startObject();
        json.field("report", source.metadata().name());
        json.field("sha256", report.hex());
        json.day("published", source.published());
        json.field("outlet", source.metadata().outlet());
        json.field("url", source.metadata().url());
        json.field("reader", claim.evidence().reader());
        json.field("standing", standings.apply(claim.id()).word());
        json.key("claim");
        new ClaimJson(json, counted.computeIfAbsent(report, id -> CodePoints.in(texts.apply(id)))).write(claim);
        json.endObject();
    }
}
