package org.aidememoire.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.json.ClaimJson;
import org.aidememoire.desk.json.CodePoints;
import org.aidememoire.desk.json.Json;
import org.aidememoire.desk.show.Found;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kept reports, and a way in for another. */
@RestController
@RequestMapping("/api/v1/reports")
final class ReportsApi {
    @GetMapping
    ResponseEntity<byte[]> reports(Inquiry inquiry) {
        Paging paging = Paging.of(Asked.with(inquiry, Paging.PARAMETERS));
        List<ListedReport> all = inquiry.desk().reports();
        return Answer.of(inquiry.desk().asOf(), paging.links(all.size(), inquiry), json -> {
            paging.write(all.size(), json);
            json.key("reports");
            json.startArray();
            paging.of(all).forEach(report -> write(report, json));
            json.endArray();
        });
    }

    private static void write(ListedReport report, Json json) {
        json.startObject();
        write(report.id(), report.metadata(), json);
        json.day("published", report.published());
        json.field("language", report.language());
        json.number("claims", report.claims());
        json.truth("set-aside", Optional.of(report.setAside()));
        json.endObject();
    }

    private static void write(ReportId id, ReportMetadata metadata, Json json) {
        json.field("sha256", id.hex());
        json.field("name", metadata.name());
        json.field("title", metadata.title());
        json.field("outlet", metadata.outlet());
        json.field("url", metadata.url());
    }

    @GetMapping("/{report}")
    ResponseEntity<byte[]> report(Inquiry inquiry, @PathVariable String report) {
        Asked.with(inquiry);
        Desk desk = inquiry.desk();
        Found.AReport found = found(desk, report);
        Report whole = desk.report(found.reading().report());
        return Answer.of(desk.asOf(), json -> {
            write(whole.id(), found.metadata(), json);
            json.day("published", found.reading().published());
            json.field("language", found.reading().language());
            json.field("reader", found.reading().reader());
            json.field("text", whole.text());
            json.key("claims");
            json.startArray();
            ClaimJson claims = new ClaimJson(json, CodePoints.in(whole.text()));
            found.reading().claims().forEach(claim -> {
                json.startObject();
                json.field("layer", claim.kind().plural());
                json.field("standing", desk.decided().standing(claim.id()).word());
                json.key("claim");
                claims.write(claim);
                json.endObject();
            });
            json.endArray();
            write(found.reading().problems(), json);
        });
    }

    private static void write(List<ReadingProblem> problems, Json json) {
        json.key("problems");
        json.startArray();
        problems.forEach(problem -> {
            json.startObject();
            json.field("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT));
            json.field("reason", problem.reason());
            json.endObject();
        });
        json.endArray();
    }

    /** The bytes as they were delivered, never shown by a browser as a page of this website. */
    @GetMapping("/{report}/delivered")
    ResponseEntity<byte[]> delivered(Inquiry inquiry, @PathVariable String report) {
        Asked.with(inquiry);
        Report whole =
                inquiry.desk().report(found(inquiry.desk(), report).reading().report());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + whole.id().brief() + "\"")
                .eTag("\"" + whole.id().hex() + "\"")
                .body(whole.bytes().toArray());
    }

    private static Found.AReport found(Desk desk, String word) {
        List<Found.AReport> meant = desk.find(word).stream()
                .filter(Found.AReport.class::isInstance)
                .map(Found.AReport.class::cast)
                .toList();
        if (meant.size() != 1) {
            throw RefusedException.notFound(
                    meant.isEmpty()
                            ? "no report is called '" + word + "'"
                            : "'" + word + "' could be " + meant.size() + " reports; write more of the identity");
        }
        return meant.get(0);
    }

    /** The body is the report itself, whatever its type is said to be; a form is none. */
    @PostMapping(consumes = "!application/x-www-form-urlencoded")
    ResponseEntity<byte[]> takeIn(Inquiry inquiry, HttpServletRequest request) throws IOException {
        Asked asked = Asked.with(inquiry, "name", "published", "outlet");
        KnownFromOutside known =
                new KnownFromOutside(asked.date("published").map(PartialDate::latest), inquiry.value("outlet"));
        try (Delivery delivery = Delivery.of(asked.required("name"), request.getInputStream())) {
            Tally tally = delivery.takeIn(inquiry.desk(), known);
            if (!tally.complete()) {
                throw new RefusedException(new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "urn:aide-memoire:not-readable",
                        "The report cannot be read",
                        "nothing of it was taken in, or not all; see problems",
                        json -> write(tally.problems(), json)));
            }
            boolean isNew = tally.read() + tally.again() + tally.setAside() > 0;
            return Answer.made(
                    isNew ? HttpStatus.CREATED : HttpStatus.OK,
                    inquiry.desk().asOf(),
                    address(inquiry.desk(), delivery.id()),
                    json -> write(tally, json));
        }
    }

    /** None where the delivery was an archive or a feed, whose reports have identities of their own. */
    private static Optional<String> address(Desk desk, ReportId id) {
        return desk.findReports(id.hex()).stream().findFirst().map(report -> "/api/v1/reports/" + report.hex());
    }

    private static void write(Tally tally, Json json) {
        json.number("read", tally.read());
        json.number("again", tally.again());
        json.number("known", tally.known());
        json.number("set-aside", tally.setAside());
        json.key("claims");
        json.startObject();
        tally.claims().forEach((kind, count) -> json.number(kind.plural(), count));
        json.endObject();
        write(tally.problems(), json);
    }
}
