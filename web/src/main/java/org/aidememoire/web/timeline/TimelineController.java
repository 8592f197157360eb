package org.aidememoire.web.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Outline;
import org.aidememoire.desk.query.Page;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.list.Facets;
import org.aidememoire.web.list.Files;
import org.aidememoire.web.list.Orders;
import org.aidememoire.web.list.Pager;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.page.Section;
import org.aidememoire.web.timeline.TimelinePage.InYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the timeline. */
@Controller
final class TimelineController {
    private static final Slice DRAWN = new Slice(0, 400);

    @GetMapping("/relationships/{between}/timeline")
    ModelAndView timeline(Inquiry inquiry) {
        return inquiry.page("timeline", TimelinePage.class, () -> page(inquiry));
    }

    private static TimelinePage page(Inquiry inquiry) {
        Page answer =
                inquiry.desk().page(Listing.TIMELINE, inquiry.filter(), Orders.asked(inquiry), Pager.slice(inquiry));
        List<Outline> drawn = inquiry.desk().outline(Listing.TIMELINE, inquiry.filter(), Order.LATEST, DRAWN);
        Facets facets = new Facets(inquiry);
        return new TimelinePage(
                Files.addTo(Frame.of(inquiry, Section.TIMELINE), Section.TIMELINE),
                Strip.of(drawn, inquiry),
                years(answer.lines(), inquiry),
                facets.of(answer.facets()),
                facets.chosen(),
                Orders.of(inquiry, Listing.TIMELINE, facets),
                Pager.of(answer, inquiry),
                inquiry.value("words").orElse(""));
    }

    private static List<InYear> years(List<Line> listed, Inquiry inquiry) {
        Set<ClaimId> shown = listed.stream().map(line -> line.entry().id()).collect(Collectors.toSet());
        Lines lines = Lines.of(inquiry);
        Map<String, List<RegisterLine>> years = new LinkedHashMap<>();
        for (Line line : listed) {
            boolean withItsVisit = inquiry.follow()
                    .visit(line.entry())
                    .map(Entry::id)
                    .filter(shown::contains)
                    .isPresent();
            if (!withItsVisit) {
                years.computeIfAbsent(year(line), y -> new ArrayList<>())
                        .add(lines.of(line).with(during(line, inquiry, lines)));
            }
        }
        return years.entrySet().stream()
                .map(year -> new InYear(year.getKey(), year.getValue()))
                .toList();
    }

    private static List<RegisterLine> during(Line line, Inquiry inquiry, Lines lines) {
        return inquiry.desk().lines(inquiry.follow().during(line.entry())).stream()
                .map(lines::of)
                .toList();
    }

    private static String year(Line line) {
        return line.start()
                .or(line::reported)
                .map(PartialDate::earliest)
                .map(day -> Integer.toString(day.getYear()))
                .orElse("undated");
    }
}
