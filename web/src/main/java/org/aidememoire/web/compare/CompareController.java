package org.aidememoire.web.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.desk.compare.NotComparableException;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Wording;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.web.compare.ComparePage.Choice;
import org.aidememoire.web.compare.ComparePage.Names;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.line.ReportTitle;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.page.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for comparisons. */
@Controller
final class CompareController {
    private static final Slice CHOICES = new Slice(0, 200);

    @GetMapping("/relationships/{between}/compare")
    ModelAndView compare(Inquiry inquiry) {
        String before = inquiry.value("before").orElse("");
        String after = inquiry.value("after").orElse("");
        if (before.isEmpty() || after.isEmpty()) {
            return view(page(inquiry, before, after, "", Optional.empty()));
        }
        try {
            Filter filter = Filter.NONE.between(inquiry.states());
            return view(
                    page(inquiry, before, after, "", Optional.of(inquiry.desk().compare(before, after, filter))));
        } catch (NotComparableException e) {
            return view(page(inquiry, before, after, String.valueOf(e.getMessage()), Optional.empty()));
        }
    }

    private static ModelAndView view(ComparePage page) {
        return new ModelAndView("compare", "page", page);
    }

    private static ComparePage page(
            Inquiry inquiry, String before, String after, String trouble, Optional<Comparison> comparison) {
        List<ListedReport> reports = reports(inquiry);
        Map<ReportId, String> titles = titles(inquiry, reports, comparison);
        List<Choice> offered = reports.stream()
                .map(report -> new Choice(
                        report.metadata().name(),
                        day(report.id(), inquiry) + ", " + titles.getOrDefault(report.id(), "")))
                .toList();
        List<Choice> engagements = engagements(inquiry);
        return new ComparePage(
                Frame.of(inquiry, Section.COMPARE),
                before,
                after,
                offered,
                engagements,
                trouble,
                comparison.map(made -> new Names(
                        called(before, made.before(), offered, engagements),
                        called(after, made.after(), offered, engagements))),
                comparison.map(made -> new Groups(made, titles, inquiry).all()).orElse(List.of()));
    }

    /** As it is called where it was chosen; what was asked for in other words calls itself. */
    private static String called(String asked, Comparison.Side side, List<Choice> reports, List<Choice> engagements) {
        return Stream.concat(reports.stream(), engagements.stream())
                .filter(choice -> choice.value().equals(asked))
                .map(Choice::name)
                .findFirst()
                .orElse(side.name());
    }

    /** Those that are offered and those that what was compared stands in. */
    private static Map<ReportId, String> titles(
            Inquiry inquiry, List<ListedReport> offered, Optional<Comparison> comparison) {
        Map<ReportId, ReportMetadata> named = new HashMap<>();
        offered.forEach(report -> named.put(report.id(), report.metadata()));
        comparison.stream()
                .flatMap(made -> made.changes().stream())
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(Optional::stream)
                .map(Wording::source)
                .forEach(source -> named.put(source.claim().evidence().report(), source.metadata()));
        return ReportTitle.all(named, inquiry);
    }

    private static List<ListedReport> reports(Inquiry inquiry) {
        Set<ReportId> between = new HashSet<>();
        inquiry.desk()
                .list(Listing.COMMITMENTS, Filter.NONE.between(inquiry.states()))
                .lines()
                .forEach(line -> between.addAll(line.entry().reports()));
        return inquiry.desk().reports().stream()
                .filter(report -> between.contains(report.id()))
                .toList();
    }

    /** The day that the report says, or that the register settles for it. */
    private static String day(ReportId report, Inquiry inquiry) {
        return inquiry.follow().written(report).map(inquiry.tongue()::date).orElse("undated");
    }

    private static List<Choice> engagements(Inquiry inquiry) {
        Lines lines = Lines.of(inquiry);
        return inquiry
                .desk()
                .page(Listing.TIMELINE, Filter.NONE.between(inquiry.states()), Order.LATEST, CHOICES)
                .lines()
                .stream()
                .filter(line -> line.entry().kind() == ClaimKind.ENGAGEMENT)
                .map(line -> new Choice(line.entry().id().value(), name(lines.of(line))))
                .toList();
    }

    private static String name(RegisterLine line) {
        return line.when().map(RegisterLine.When::words).orElse("undated") + ", " + line.said();
    }
}
