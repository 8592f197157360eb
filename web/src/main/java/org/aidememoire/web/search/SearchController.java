package org.aidememoire.web.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.search.BadQueryException;
import org.aidememoire.desk.search.SearchResult;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.page.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** Answers a search; as one types with the answer alone, otherwise with its page. */
@Controller
final class SearchController {
    /** The part of the page that asks for the answer alone; a link within it asks for the whole page. */
    private static final String ANSWER = "answer";

    private static final int STEP = 20;
    private static final int MOST = 500;

    @GetMapping("/search")
    ModelAndView search(
            @RequestHeader(name = "HX-Target", defaultValue = "") String target,
            Inquiry inquiry,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, "HX-Target");
        return inquiry.page(
                target.equals(ANSWER) ? "search/answer" : "search/page", SearchPage.class, () -> page(inquiry));
    }

    private static SearchPage page(Inquiry inquiry) {
        String words = inquiry.value("q").orElse("");
        Sides sides = new Sides(inquiry);
        String whole = (words + sides.narrowing()).strip();
        if (whole.isEmpty()) {
            return page(inquiry, words, List.of(), "", List.of(), Optional.empty(), Optional.empty());
        }
        int most = most(inquiry);
        try {
            SearchResult result = inquiry.desk().search(whole, Filter.NONE, most);
            return page(
                    inquiry,
                    words,
                    new FoundItems(inquiry).of(result),
                    total(result, inquiry),
                    sides.of(result.sides()),
                    result.total() > most && most < MOST ? Optional.of(more(inquiry, most)) : Optional.empty(),
                    Optional.empty());
        } catch (BadQueryException e) {
            return page(
                    inquiry, words, List.of(), "", List.of(), Optional.empty(), Optional.ofNullable(e.getMessage()));
        }
    }

    private static SearchPage page(
            Inquiry inquiry,
            String words,
            List<SearchPage.Item> found,
            String total,
            List<org.aidememoire.web.list.FacetChoices> sides,
            Optional<String> more,
            Optional<String> trouble) {
        return new SearchPage(
                Frame.of(inquiry, "Search"), words, found, total, sides, new Sides(inquiry).chosen(), more, trouble);
    }

    private static String total(SearchResult result, Inquiry inquiry) {
        return number(result, inquiry)
                + (result.inLatest() ? ", looked for in the latest readings (too many were known on that day)," : "");
    }

    private static String number(SearchResult result, Inquiry inquiry) {
        if (result.more()) {
            return "more than " + inquiry.tongue().number(result.total());
        }
        return result.total() == 0 ? "nothing" : inquiry.tongue().number(result.total());
    }

    private static int most(Inquiry inquiry) {
        return inquiry.value("most")
                .filter(text -> text.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .map(number -> Math.min(number, MOST))
                .orElse(STEP);
    }

    private static String more(Inquiry inquiry, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put("most", Math.min(most + 2 * STEP, MOST));
        return inquiry.links().to("/search", parameters);
    }
}
