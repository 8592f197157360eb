package org.aidememoire.web.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.desk.compare.NotComparableException;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.desk.show.Context;
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
    private static final int BEGINNING = 60;
    private static final String CHOSEN_TWICE =
            "Of one side both a day and something from the list are chosen; leave one of them out.";

    @GetMapping("/relationships/{between}/compare")
    ModelAndView compare(Inquiry inquiry) {
        String before = asked(inquiry, "before");
        String after = asked(inquiry, "after");
        if (isChosenTwice(inquiry, "before") || isChosenTwice(inquiry, "after")) {
            return view(page(inquiry, before, after, CHOSEN_TWICE, Optional.empty()));
        }
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

    /** A date of the form, or else what was chosen from its list. */
    private static String asked(Inquiry inquiry, String side) {
        return inquiry.value(side + "-day").or(() -> inquiry.value(side)).orElse("");
    }

    private static boolean isChosenTwice(Inquiry inquiry, String side) {
        return inquiry.value(side).isPresent() && inquiry.value(side + "-day").isPresent();
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
        List<Line> all = inquiry
                .desk()
                .page(Listing.TIMELINE, Filter.NONE.between(inquiry.states()), Order.LATEST, CHOICES)
                .lines()
                .stream()
                .filter(line -> line.entry().kind() == ClaimKind.ENGAGEMENT)
                .toList();
        Map<String, Long> named =
                all.stream().collect(Collectors.groupingBy(line -> name(lines.of(line)), Collectors.counting()));
        return all.stream()
                .map(line -> {
                    String name = name(lines.of(line));
                    return new Choice(
                            line.entry().id().value(),
                            named.getOrDefault(name, 0L) > 1 ? name + more(line, lines) : name);
                })
                .toList();
    }

    private static String name(RegisterLine line) {
        return line.when().map(RegisterLine.When::words).orElse("undated") + ", " + line.said();
    }

    /** What tells it from others of its day and kind: who took part, or else the words that it rests on. */
    private static String more(Line line, Lines lines) {
        List<String> notes = lines.of(line).notes();
        if (!notes.isEmpty()) {
            return ", " + String.join(", ", notes);
        }
        String words = Context.line(line.entry().first().evidence().passage().quote());
        return ": “"
                + (words.length() <= BEGINNING ? words : words.substring(0, words.lastIndexOf(' ', BEGINNING)) + " …")
                + "”";
    }
}
