package org.aidememoire.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.decide.CannotDecideException;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.safety.Signing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes decisions on the facts of a report. A page with script is answered with the fact as it stands then; without, with the
 * report's page.
 */
@Controller
final class ReviewController {
    /** Tells a page to fetch itself anew. */
    static final String REFRESH = "HX-Refresh";

    @PostMapping("/reports/{report}/claims/{claim}/{act}")
    ModelAndView decide(
            @PathVariable("report") String word,
            @PathVariable("claim") String id,
            @PathVariable("act") String act,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fetched,
            Inquiry inquiry,
            HttpServletRequest request,
            HttpServletResponse response) {
        OpenReport before = OpenReport.of(word, inquiry);
        Claim claim = before.claim(id);
        Sent sent = Sent.of(act, inquiry);
        Optional<Panel.Trouble> trouble = decide(sent, claim, before, inquiry, request);
        if (trouble.isPresent()) {
            return page(before, claim, trouble, fetched, inquiry);
        }
        OpenReport now = OpenReport.of(word, inquiry);
        Optional<Claim> same = now.claims().stream()
                .filter(one -> one.id().equals(claim.id())
                        && one.evidence().passage().equals(claim.evidence().passage()))
                .findFirst();
        if (fetched && same.isPresent()) {
            return page(now, same.get(), Optional.empty(), true, inquiry);
        }
        if (fetched) {
            response.setHeader(REFRESH, "true");
            return new ModelAndView("report/nothing", "page", "");
        }
        return new ModelAndView("redirect:" + address(now, claim, inquiry));
    }

    private static Optional<Panel.Trouble> decide(
            Sent sent, Claim claim, OpenReport open, Inquiry inquiry, HttpServletRequest request) {
        try {
            Outcome outcome = sent.decide(Signing.deciding(inquiry, request), claim.id(), open.report());
            return outcome instanceof Outcome.Overtaken other
                    ? Optional.of(new Panel.Trouble(
                            sent.act(),
                            "",
                            Optional.of(
                                    PastDecision.of(other.by(), inquiry.desk().decided(), inquiry.tongue())),
                            sent.fields()))
                    : Optional.empty();
        } catch (CannotDecideException e) {
            return Optional.of(
                    new Panel.Trouble(sent.act(), String.valueOf(e.getMessage()), Optional.empty(), sent.fields()));
        }
    }

    private static ModelAndView page(
            OpenReport open, Claim claim, Optional<Panel.Trouble> trouble, boolean fetched, Inquiry inquiry) {
        Panel panel = new Panels(open, inquiry).of(claim, trouble);
        if (fetched) {
            return new ModelAndView("report/decided", "page", new DecidedFact(panel, ReaderPages.tally(open, inquiry)));
        }
        ModelAndView page =
                new ModelAndView("report/reader", "page", ReaderPages.of(open, Optional.of(panel), inquiry));
        page.setStatus(
                trouble.flatMap(Panel.Trouble::by).isPresent()
                        ? HttpStatus.CONFLICT
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The report with the fact opened, or as it is where the fact is gone. */
    private static String address(OpenReport open, Claim claim, Inquiry inquiry) {
        return open.claims().stream().anyMatch(one -> one.id().equals(claim.id()))
                ? inquiry.links().to(open.path(), Map.of("claim", claim.id().value())) + "#c-" + claim.id()
                : inquiry.links().to(open.path());
    }
}
