package org.aidememoire.web.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.web.calendar.CalendarPage.Month;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Tongue;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.page.Section;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the calendar. */
@Controller
final class CalendarController {
    @GetMapping("/relationships/{between}/calendar")
    ModelAndView calendar(Inquiry inquiry) {
        return inquiry.page(
                "calendar",
                CalendarPage.class,
                () -> new CalendarPage(
                        Frame.of(inquiry, Section.CALENDAR),
                        months(new Ahead(inquiry).all(), inquiry),
                        inquiry.links().section("calendar.ics")));
    }

    @GetMapping("/relationships/{between}/calendar.ics")
    ResponseEntity<byte[]> feed(Inquiry inquiry, HttpServletRequest request) {
        String site =
                request.getRequestURL().substring(0, request.getRequestURL().indexOf("/relationships"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFeed.TYPE))
                .body(CalendarFeed.of(inquiry, site).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Month> months(List<Due> due, Inquiry inquiry) {
        Map<String, List<RegisterLine>> months = new LinkedHashMap<>();
        for (Due one : due) {
            months.computeIfAbsent(name(one.date(), inquiry.tongue()), name -> new ArrayList<>())
                    .add(line(one, inquiry));
        }
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private static String name(PartialDate date, Tongue tongue) {
        return date instanceof PartialDate.InYear
                ? tongue.date(date) + ", some time in the year"
                : tongue.month(YearMonth.from(date.earliest()));
    }

    private static RegisterLine line(Due due, Inquiry inquiry) {
        return new RegisterLine(
                inquiry.links().entry(due.entry()),
                Optional.of(new RegisterLine.When(
                        inquiry.tongue().dates(due.date(), due.end()),
                        due.date().toString(),
                        false)),
                due.kind(),
                due.said(),
                due.kind().startsWith("commitment"),
                List.of(due.whose()),
                "",
                List.of());
    }
}
