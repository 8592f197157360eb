package org.aidememoire.web.api;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.aidememoire.desk.decide.DecisionJson;
import org.aidememoire.desk.json.Json;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Page;
import org.aidememoire.desk.relationship.KnownRelationship;
import org.aidememoire.desk.relationship.RelationshipPage;
import org.aidememoire.desk.relationship.Section;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Relationships, what is listed of them, and single entries. */
@RestController
@RequestMapping("/api/v1")
final class RegisterApi {
    private static final int MOST_FOUND = 100;
    private static final int USUAL_FOUND = 20;
    private static final String SOURCES = "sources";
    private static final int USUAL_SOURCES = 10;
    private static final int MOST_SOURCES = 1000;

    @GetMapping("/relationships")
    ResponseEntity<byte[]> relationships(Inquiry inquiry) {
        Asked.with(inquiry);
        return Answer.of(inquiry.desk().asOf(), json -> {
            json.key("relationships");
            json.startArray();
            inquiry.desk().relationships().forEach(known -> write(known, json));
            json.endArray();
        });
    }

    private static void write(KnownRelationship known, Json json) {
        json.startObject();
        json.field("between", new Scope(known.states()).slug());
        json.field("states", known.states().stream().map(CountryCode::alpha3).toList());
        json.number("reports", known.reports());
        json.number("claims", known.claims());
        json.day("first", known.first());
        json.day("last", known.last());
        json.endObject();
    }

    @GetMapping("/relationships/{between}/overview")
    ResponseEntity<byte[]> overview(Inquiry inquiry) {
        Asked.with(inquiry);
        if (inquiry.scope().isWhole()) {
            throw RefusedException.notFound("there is an overview of a relationship, not of the whole register");
        }
        RelationshipPage page = inquiry.desk().overview(inquiry.states());
        return Answer.of(inquiry.desk().asOf(), json -> {
            json.field("title", page.title());
            json.key("sections");
            json.startArray();
            page.sections().forEach(section -> write(section, json));
            json.endArray();
        });
    }

    private static void write(Section section, Json json) {
        json.startObject();
        json.field("heading", section.heading());
        json.key("lines");
        json.startArray();
        section.lines().forEach(line -> {
            json.startObject();
            json.field("entry", line.entry().value());
            json.field("text", line.text());
            json.field("reports", line.reports());
            json.endObject();
        });
        json.endArray();
        json.number("more", section.more());
        json.endObject();
    }

    @GetMapping("/relationships/{between}/comparison")
    ResponseEntity<byte[]> comparison(Inquiry inquiry) {
        Asked asked = Asked.narrowed(inquiry, "before", "after");
        StringWriter text = new StringWriter();
        inquiry.desk()
                .writeJson(
                        inquiry.desk().compare(asked.required("before"), asked.required("after"), asked.filter()),
                        text);
        return Answer.document("application/json", text.toString());
    }

    @GetMapping("/relationships/{between}/{listing}")
    ResponseEntity<byte[]> listing(Inquiry inquiry, @PathVariable String listing) {
        return Answer.kept(inquiry, () -> part(inquiry, listing));
    }

    private static ResponseEntity<byte[]> part(Inquiry inquiry, String listing) {
        Asked asked = Asked.narrowed(inquiry, "order", "page", "size", SOURCES);
        Paging paging = Paging.of(asked);
        Page page = inquiry.desk().page(named(listing), asked.filter(), asked.order(), paging.slice());
        return Answer.of(inquiry.desk().asOf(), paging.links(page.total(), inquiry), json -> {
            paging.write(page.total(), json);
            LineJson.write(page, inquiry.desk().entryJson().brief(sources(asked)), json);
        });
    }

    /** A list is read to choose from; an entry has all its sources at its own address. */
    private static int sources(Asked asked) {
        return asked.number(SOURCES, USUAL_SOURCES, MOST_SOURCES);
    }

    private static Listing named(String word) {
        for (Listing listing : Listing.values()) {
            if (listing.name().toLowerCase(Locale.ROOT).equals(word)) {
                return listing;
            }
        }
        throw RefusedException.notFound("there is no listing '" + word + "'");
    }

    @GetMapping("/entries/{id}")
    ResponseEntity<byte[]> entry(Inquiry inquiry, @PathVariable String id) {
        Asked.with(inquiry);
        Entry entry = inquiry.desk().entriesStartingWith(id).stream()
                .filter(found ->
                        found.claims().stream().anyMatch(claim -> claim.value().equals(id)))
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("nothing in the register answers to '" + id + "'"));
        Line line = inquiry.desk().lines(List.of(entry)).get(0);
        return Answer.of(inquiry.desk().asOf(), json -> {
            json.key("line");
            LineJson.write(line, inquiry.desk().entryJson(), json);
            json.key("facts");
            json.startArray();
            inquiry.desk().facts(entry).forEach(fact -> {
                json.startObject();
                json.field("label", fact.label());
                json.field("text", fact.text());
                json.endObject();
            });
            json.endArray();
            json.key("decisions");
            new DecisionJson(inquiry.desk().decided())
                    .write(inquiry.desk().decided().on(entry), json);
        });
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(Inquiry inquiry) {
        return Answer.kept(inquiry, () -> found(inquiry));
    }

    private static ResponseEntity<byte[]> found(Inquiry inquiry) {
        Asked asked = Asked.narrowed(inquiry, "q", "size", SOURCES);
        StringWriter text = new StringWriter();
        inquiry.desk()
                .writeJson(
                        inquiry.desk()
                                .search(
                                        asked.required("q"),
                                        asked.filter(),
                                        asked.number("size", USUAL_FOUND, MOST_FOUND)),
                        sources(asked),
                        text);
        return Answer.document("application/json", text.toString());
    }
}
