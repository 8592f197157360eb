package org.aidememoire.web.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.compare.NotComparableException;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Shift;
import org.aidememoire.model.comparison.Wording;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.compare.ComparePage.Change;
import org.aidememoire.web.compare.ComparePage.Choice;
import org.aidememoire.web.compare.ComparePage.Group;
import org.aidememoire.web.compare.ComparePage.Names;
import org.aidememoire.web.compare.ComparePage.Words;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.RegisterLine;
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
        return new ComparePage(
                Frame.of(inquiry, Section.COMPARE),
                before,
                after,
                reports(inquiry),
                engagements(inquiry),
                trouble,
                comparison.map(
                        made -> new Names(made.before().name(), made.after().name())),
                comparison.map(made -> groups(made, inquiry)).orElse(List.of()));
    }

    private static List<Choice> reports(Inquiry inquiry) {
        Set<ReportId> between = new HashSet<>();
        inquiry.desk()
                .list(Listing.COMMITMENTS, Filter.NONE.between(inquiry.states()))
                .lines()
                .forEach(line -> between.addAll(line.entry().reports()));
        return inquiry.desk().reports().stream()
                .filter(report -> between.contains(report.id()))
                .map(report -> new Choice(
                        report.metadata().name(),
                        day(report.id(), inquiry) + ", "
                                + report.metadata()
                                        .title()
                                        .orElse(report.metadata().name())))
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

    private static List<Group> groups(Comparison comparison, Inquiry inquiry) {
        return Arrays.stream(Shift.values())
                .map(shift -> new Group(
                        title(shift),
                        comparison.of(shift).stream()
                                .map(change -> change(change, shift, inquiry))
                                .toList()))
                .filter(group -> !group.changes().isEmpty())
                .toList();
    }

    private static String title(Shift shift) {
        String phrase = shift.phrase();
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    private static Change change(org.aidememoire.model.comparison.Change change, Shift told, Inquiry inquiry) {
        String also = change.shifts().stream()
                .filter(shift -> shift != told)
                .map(Shift::phrase)
                .reduce("", (one, other) -> one + ", also " + other);
        return new Change(
                change.kind().plural() + also,
                change.before().map(wording -> words(wording, inquiry)),
                change.after().map(wording -> words(wording, inquiry)),
                String.join("; ", change.because()));
    }

    private static Words words(Wording wording, Inquiry inquiry) {
        return new Words(
                wording.pieces(),
                inquiry.links().entry(wording.entry()),
                inquiry.links().passage(wording.source().claim()),
                wording.source().metadata().name());
    }
}
