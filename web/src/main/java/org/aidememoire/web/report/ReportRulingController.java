package org.aidememoire.web.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.decide.CannotDecideException;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;
import org.aidememoire.web.safety.Signing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes people's word on which reports count. */
@Controller
final class ReportRulingController {
    /** Takes a report out of every answer that was read by mistake. */
    @PostMapping("/reports/{report}/withdraw")
    ModelAndView withdraw(@PathVariable("report") String word, Inquiry inquiry, HttpServletRequest request) {
        OpenReport open = OpenReport.of(word, inquiry);
        return decide(
                open,
                deciding -> deciding.withdraw(open.report().id(), why(inquiry), Signing.seen(inquiry)),
                inquiry,
                request);
    }

    /** Says that another report is a later version of this one. */
    @PostMapping("/reports/{report}/supersede")
    ModelAndView supersede(@PathVariable("report") String word, Inquiry inquiry, HttpServletRequest request) {
        OpenReport open = OpenReport.of(word, inquiry);
        String newer = inquiry.value("newer").orElse("");
        List<ReportId> meant = newer.isEmpty() ? List.of() : inquiry.desk().findKept(newer);
        if (meant.size() != 1) {
            String trouble = (meant.isEmpty() ? "no report is" : "several reports are") + " kept under “" + newer + "”";
            return again(open, trouble, HttpStatus.UNPROCESSABLE_CONTENT, inquiry);
        }
        return decide(
                open,
                deciding -> deciding.supersede(open.report().id(), meant.get(0), why(inquiry), Signing.seen(inquiry)),
                inquiry,
                request);
    }

    /** Lets a report count again. */
    @PostMapping("/reports/{report}/restore")
    ModelAndView restore(@PathVariable("report") String word, Inquiry inquiry, HttpServletRequest request) {
        OutOfCount report = OutOfCount.of(word, inquiry)
                .orElseThrow(
                        () -> new NotFoundException("No report that does not count is kept under “" + word + "”."));
        try {
            Outcome outcome = Signing.deciding(inquiry, request)
                    .restore(report.report().id(), why(inquiry), Signing.seen(inquiry));
            return outcome instanceof Outcome.Overtaken other
                    ? answer(
                            "report/outofcount",
                            report.page(overtaken(other), shown(report.report().id(), inquiry)),
                            HttpStatus.CONFLICT)
                    : new ModelAndView(
                            "redirect:" + inquiry.links().report(report.report().id()));
        } catch (CannotDecideException e) {
            return answer(
                    "report/outofcount",
                    report.page(
                            String.valueOf(e.getMessage()),
                            shown(report.report().id(), inquiry)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** What is decided, once it is known who decides. */
    private interface Ruling {
        Outcome take(Deciding deciding);
    }

    private static ModelAndView decide(OpenReport open, Ruling ruling, Inquiry inquiry, HttpServletRequest request) {
        try {
            Outcome outcome = ruling.take(Signing.deciding(inquiry, request));
            return outcome instanceof Outcome.Overtaken other
                    ? again(open, overtaken(other), HttpStatus.CONFLICT, inquiry)
                    : new ModelAndView(
                            "redirect:" + inquiry.links().report(open.report().id()));
        } catch (CannotDecideException e) {
            return again(open, String.valueOf(e.getMessage()), HttpStatus.UNPROCESSABLE_CONTENT, inquiry);
        }
    }

    private static ModelAndView again(OpenReport open, String trouble, HttpStatus status, Inquiry inquiry) {
        ReaderPage.Ruling ruling =
                ReaderPages.ruling(open, trouble, inquiry.value("newer").orElse(""), why(inquiry), inquiry);
        Inquiry page = shown(open.report().id(), inquiry);
        return answer("report/reader", ReaderPages.of(open, Optional.empty(), ruling, page), status);
    }

    private static ModelAndView answer(String view, Object page, HttpStatus status) {
        ModelAndView answer = new ModelAndView(view, "page", page);
        answer.setStatus(status);
        return answer;
    }

    private static Inquiry shown(ReportId report, Inquiry inquiry) {
        return inquiry.at("/reports/" + report.brief());
    }

    private static String overtaken(Outcome.Overtaken other) {
        return other.by().by().name() + " has meanwhile decided: "
                + other.by().kind().word() + ". Nothing of yours was kept yet; send it again if it still holds";
    }

    private static String why(Inquiry inquiry) {
        return inquiry.value("why").orElse("");
    }
}
