package org.aidememoire.web.report;

import java.util.Optional;
import org.aidememoire.model.report.Report;
import org.aidememoire.web.inquiry.Inquiry;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** Answers for a report: its page, a fact of it opened, and its bytes. */
@Controller
final class ReaderController {
    private final Reasons reasons;

    ReaderController(Reasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping("/reports/{report}")
    ModelAndView report(@PathVariable("report") String word, Inquiry inquiry) {
        Optional<OutOfCount> outOfCount = OutOfCount.of(word, inquiry);
        if (outOfCount.isPresent()) {
            return new ModelAndView(
                    "report/outofcount", "page", outOfCount.get().page("", inquiry));
        }
        OpenReport open = OpenReport.of(word, inquiry);
        Optional<Panel> opened =
                inquiry.value("claim").map(id -> new Panels(open, inquiry).of(open.claim(id), Optional.empty()));
        return new ModelAndView("report/reader", "page", ReaderPages.of(open, opened, inquiry));
    }

    /** A fact opened, for the page that fetches it; whoever comes by a link gets the page with it. */
    @GetMapping("/reports/{report}/claims/{claim}")
    ModelAndView claim(
            @PathVariable("report") String word,
            @PathVariable("claim") String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fetched,
            Inquiry inquiry) {
        OpenReport open = OpenReport.of(word, inquiry);
        Panel panel = new Panels(open, inquiry).of(open.claim(id), Optional.empty());
        return fetched
                ? new ModelAndView("report/opened", "page", panel)
                : new ModelAndView("redirect:" + panel.fact().address());
    }

    /** Why the machine read a fact. */
    @GetMapping("/reports/{report}/claims/{claim}/why")
    ModelAndView why(
            @PathVariable("report") String word,
            @PathVariable("claim") String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fetched,
            Inquiry inquiry) {
        OpenReport open = OpenReport.of(word, inquiry);
        WhyPage page = reasons.of(open, open.claim(id), inquiry);
        return new ModelAndView(fetched ? "report/why" : "report/whypage", "page", page);
    }

    /** The bytes as they were delivered, never to be shown by the browser. */
    @GetMapping("/reports/{report}/delivered")
    ResponseEntity<byte[]> delivered(@PathVariable("report") String word, Inquiry inquiry) {
        Report report = OpenReport.of(word, inquiry).report();
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(report.id().brief()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(report.bytes().toArray());
    }
}
