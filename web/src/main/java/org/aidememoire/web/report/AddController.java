package org.aidememoire.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.decide.CannotDecideException;
import org.aidememoire.desk.decide.Selection;
import org.aidememoire.desk.decide.WritableField;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;
import org.aidememoire.web.safety.Signing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** Lets a person add what the reader missed: first the words, then the kind, then what they say. */
@Controller
final class AddController {
    @GetMapping("/reports/{report}/add")
    ModelAndView form(
            @PathVariable("report") String word,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fetched,
            Inquiry inquiry) {
        OpenReport open = OpenReport.of(word, inquiry);
        Sent sent = Sent.of("add", inquiry);
        try {
            return view(page(open, sent, Optional.empty(), inquiry), fetched);
        } catch (CannotDecideException e) {
            return view(withoutKind(open, sent, String.valueOf(e.getMessage()), inquiry), fetched);
        }
    }

    @PostMapping("/reports/{report}/claims")
    ModelAndView add(
            @PathVariable("report") String word,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fetched,
            Inquiry inquiry,
            HttpServletRequest request,
            HttpServletResponse response) {
        OpenReport open = OpenReport.of(word, inquiry);
        Sent sent = Sent.of("add", inquiry);
        try {
            String address = inquiry.links()
                    .to(
                            open.path(),
                            Map.of("claim", added(open, sent, inquiry, request).value()));
            if (fetched) {
                response.setHeader("HX-Redirect", address);
                return new ModelAndView("report/nothing", "page", "");
            }
            return new ModelAndView("redirect:" + address);
        } catch (CannotDecideException e) {
            ModelAndView again = view(trouble(open, sent, String.valueOf(e.getMessage()), inquiry), fetched);
            again.setStatus(fetched ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private static ModelAndView view(AddPage page, boolean fetched) {
        return new ModelAndView(fetched ? "report/add" : "report/addpage", "page", page);
    }

    private static ClaimId added(OpenReport open, Sent sent, Inquiry inquiry, HttpServletRequest request) {
        Passage words = words(open.report(), sent);
        Outcome outcome = Signing.deciding(inquiry, request)
                .add(kind(sent).orElseThrow(), words, sent.claim(open.report()), sent.field("why"), 0);
        return outcome instanceof Outcome.Taken taken && taken.decision().subject() instanceof Subject.OfClaim one
                ? one.id()
                : ((Subject.OfClaim) ((Outcome.Overtaken) outcome).by().subject()).id();
    }

    /** The words where the page says that they stand, or else where alone they stand. */
    private static Passage words(Report report, Sent sent) {
        String words = LineEnds.asIn(report, sent.field("words"));
        String start = sent.field("start");
        if (start.matches("\\d{1,9}") && report.text().startsWith(words, Integer.parseInt(start)) && !words.isEmpty()) {
            return report.passage(Integer.parseInt(start), Integer.parseInt(start) + words.length());
        }
        return Selection.of(words, report);
    }

    private static Optional<ClaimKind> kind(Sent sent) {
        String asked = sent.field("kind");
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(ClaimKind.values())
                .filter(kind -> word(kind).equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No kind of fact is called “" + asked + "”.")));
    }

    private static String word(ClaimKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static AddPage trouble(OpenReport open, Sent sent, String trouble, Inquiry inquiry) {
        try {
            return page(open, sent, Optional.of(trouble), inquiry);
        } catch (CannotDecideException e) {
            return withoutKind(open, sent, String.valueOf(e.getMessage()), inquiry);
        }
    }

    private static AddPage page(OpenReport open, Sent sent, Optional<String> trouble, Inquiry inquiry) {
        if (sent.field("words").isEmpty()) {
            return page(open, sent, "", List.of(), trouble, inquiry);
        }
        Passage words = words(open.report(), sent);
        List<Entered> fields = kind(sent)
                .map(kind -> Entered.of(WritableField.toAdd(kind, words), sent.claim(open.report())))
                .orElse(List.of());
        return page(open, sent, Integer.toString(words.start()), fields, trouble, inquiry);
    }

    private static AddPage withoutKind(OpenReport open, Sent sent, String trouble, Inquiry inquiry) {
        return page(
                open,
                new Sent("add", Map.of("words", sent.field("words"))),
                "",
                List.of(),
                Optional.of(trouble),
                inquiry);
    }

    private static AddPage page(
            OpenReport open, Sent sent, String start, List<Entered> fields, Optional<String> trouble, Inquiry inquiry) {
        return new AddPage(
                ReaderPages.frame(open, inquiry),
                open.path(),
                sent.field("words"),
                start,
                sent.field("words").isEmpty()
                        ? ""
                        : kind(sent).map(AddController::word).orElse(""),
                Arrays.stream(ClaimKind.values()).map(AddController::word).toList(),
                fields,
                sent.field("why"),
                trouble);
    }
}
