package org.aidememoire.web.list;

import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Page;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.page.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the lists that have no page of their own making. */
@Controller
final class ListController {
    @GetMapping(
            "/relationships/{between}/{section:commitments|documents|people|mechanisms|projects|invitations|formulas}")
    ModelAndView list(Inquiry inquiry, @PathVariable String section) {
        Section asked = ListedSections.named(section).orElseThrow(() -> new NotFoundException("no such list"));
        return inquiry.page("list", ListPage.class, () -> page(inquiry, asked));
    }

    private static ListPage page(Inquiry inquiry, Section section) {
        Listing listing = ListedSections.listing(section).orElseThrow();
        Page answer = inquiry.desk().page(listing, inquiry.filter(), Orders.asked(inquiry), Pager.slice(inquiry));
        Lines lines = Lines.of(inquiry);
        Facets facets = new Facets(inquiry);
        return new ListPage(
                Files.addTo(Frame.of(inquiry, section), section),
                answer.lines().stream().map(lines::of).toList(),
                facets.of(answer.facets()),
                facets.chosen(),
                Orders.of(inquiry, listing, facets),
                Pager.of(answer, inquiry),
                answer.undated(),
                inquiry.value("words").orElse(""));
    }
}
