package org.aidememoire.web.start;

import org.aidememoire.desk.relationship.KnownRelationship;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Scope;
import org.aidememoire.web.page.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the first page. */
@Controller
final class StartController {
    @GetMapping("/")
    ModelAndView start(Inquiry inquiry) {
        return inquiry.page("start", StartPage.class, () -> page(inquiry));
    }

    private static StartPage page(Inquiry inquiry) {
        return new StartPage(
                Frame.of(inquiry, "The register"),
                inquiry.desk().reports().size(),
                inquiry.desk().relationships().stream()
                        .map(known -> known(known, inquiry))
                        .toList(),
                inquiry.links().relationship(Scope.ALL));
    }

    private static StartPage.Known known(KnownRelationship known, Inquiry inquiry) {
        Scope scope = new Scope(known.states());
        return new StartPage.Known(
                inquiry.tongue().scope(scope),
                inquiry.links().relationship(scope),
                known.reports() == 1 ? "1 report" : inquiry.tongue().number(known.reports()) + " reports",
                known.first()
                        .map(day -> inquiry.tongue()
                                .dates(PartialDate.of(day), known.last().map(PartialDate::of)))
                        .orElse("undated"));
    }
}
