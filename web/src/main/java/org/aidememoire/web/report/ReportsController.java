package org.aidememoire.web.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.follow.Following;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.ReportTitle;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the list of reports. */
@Controller
final class ReportsController {
    private static final int LINES = 50;
    private static final String PAGE = "page";

    @GetMapping("/reports")
    ModelAndView reports(Inquiry inquiry) {
        return inquiry.page("report/reports", ReportsPage.class, () -> page(inquiry));
    }

    private static ReportsPage page(Inquiry inquiry) {
        String words = inquiry.value("words").orElse("");
        List<ListedReport> all = inquiry
                .desk()
                .answer("reports, the latest first", LatestFirst.class, () -> LatestFirst.of(inquiry))
                .reports()
                .stream()
                .filter(report -> report.fits(words))
                .toList();
        int number = inquiry.value(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
        int from = Math.min((number - 1) * LINES, all.size());
        int to = Math.min(from + LINES, all.size());
        List<ListedReport> shown = all.subList(from, to);
        Map<ReportId, String> titles = titles(shown, inquiry);
        return new ReportsPage(
                Frame.of(inquiry, "Reports"),
                shown.stream().map(report -> line(report, titles, inquiry)).toList(),
                words,
                span(from, to, all.size(), inquiry),
                from > 0 ? Optional.of(address(inquiry, number - 1)) : Optional.empty(),
                to < all.size() ? Optional.of(address(inquiry, number + 1)) : Optional.empty(),
                outOfCount(words, inquiry));
    }

    /** The reports in order of their days, and those last that have none; in a record, since it is kept as an answer. */
    private record LatestFirst(List<ListedReport> reports) {
        static LatestFirst of(Inquiry inquiry) {
            Following follow = inquiry.follow();
            Map<ReportId, LocalDate> days = new HashMap<>();
            for (ListedReport report : inquiry.desk().reports()) {
                day(report, follow).ifPresent(day -> days.put(report.id(), day.earliest()));
            }
            return new LatestFirst(inquiry.desk().reports().stream()
                    .sorted(Comparator.comparing((ListedReport report) -> days.getOrDefault(report.id(), LocalDate.MIN))
                            .reversed()
                            .thenComparing(report -> report.metadata().name())
                            .thenComparing(ListedReport::id))
                    .toList());
        }
    }

    /** The day of publication, else that which the register settles by what the report tells. */
    private static Optional<PartialDate> day(ListedReport report, Following follow) {
        return report.published().map(PartialDate::of).or(() -> follow.written(report.id()));
    }

    private static List<Crumb> outOfCount(String words, Inquiry inquiry) {
        List<ListedReport> fitting = inquiry.desk().notCounting().keySet().stream()
                .filter(report -> report.fits(words))
                .toList();
        Map<ReportId, String> titles = titles(fitting, inquiry);
        return fitting.stream()
                .map(report -> new Crumb(
                        titles.getOrDefault(report.id(), ""), inquiry.links().report(report.id())))
                .toList();
    }

    private static Map<ReportId, String> titles(List<ListedReport> reports, Inquiry inquiry) {
        return ReportTitle.all(
                reports.stream().collect(Collectors.toMap(ListedReport::id, ListedReport::metadata)), inquiry);
    }

    private static ReportsPage.Line line(ListedReport report, Map<ReportId, String> titles, Inquiry inquiry) {
        ReportMetadata metadata = report.metadata();
        Optional<PartialDate> day = day(report, inquiry.follow());
        return new ReportsPage.Line(
                inquiry.links().report(report.id()),
                titles.getOrDefault(report.id(), ""),
                Stream.of(
                                metadata.outlet(),
                                Optional.of(metadata.name()),
                                day.filter(settled -> report.published().isEmpty())
                                        .map(settled -> "dated by what it tells"))
                        .flatMap(Optional::stream)
                        .toList(),
                day.map(inquiry.tongue()::shortDate).orElse("undated"),
                day.map(Object::toString).orElse(""),
                report.setAside() ? "" : inquiry.tongue().number(report.claims()),
                report.problems() == 0 ? "" : inquiry.tongue().number(report.problems()));
    }

    private static String span(int from, int to, int all, Inquiry inquiry) {
        return all == 0
                ? "none"
                : inquiry.tongue().number(from + 1) + "–" + inquiry.tongue().number(to) + " of "
                        + inquiry.tongue().number(all);
    }

    private static String address(Inquiry inquiry, int number) {
        Map<String, Object> parameters = new LinkedHashMap<>(inquiry.parameters());
        parameters.put(PAGE, number);
        return inquiry.links().to(inquiry.path(), parameters);
    }
}
