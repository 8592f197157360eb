package org.aidememoire.web.report;

import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.Unattached;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.ReportTitle;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;

/**
 * A report that is kept and does not count.
 *
 * @param report the report
 * @param by the decision by which it does not count
 */
record OutOfCount(Report report, Decision by) {
    /** The one that {@code word} means, if it means no report that counts, and one that does not. */
    static Optional<OutOfCount> of(String word, Inquiry inquiry) {
        List<ReportId> meant = inquiry.desk().findNotCounting(word);
        return meant.size() != 1 || !inquiry.desk().findReports(word).isEmpty()
                ? Optional.empty()
                : inquiry.desk()
                        .decided()
                        .whyNotCounting(meant.get(0))
                        .map(decision -> new OutOfCount(inquiry.desk().report(meant.get(0)), decision));
    }

    OutOfCountPage page(String trouble, Inquiry inquiry) {
        Decided decided = inquiry.desk().decided();
        return new OutOfCountPage(
                Frame.of(inquiry, ReportTitle.of(report.metadata(), report.text()))
                        .with(new Crumb("Reports", inquiry.links().to("/reports"))),
                inquiry.links().report(report.id()),
                PastDecision.of(by, decided, inquiry.tongue()),
                newer(inquiry),
                past(decided.carriedFrom(report.id()), inquiry),
                past(
                        decided.leftBehind(report.id()).stream()
                                .map(Unattached::decision)
                                .toList(),
                        inquiry),
                report.text().lines().filter(line -> !line.isBlank()).toList(),
                trouble);
    }

    private static List<PastDecision> past(List<Decision> decisions, Inquiry inquiry) {
        return decisions.stream()
                .map(decision -> PastDecision.of(decision, inquiry.desk().decided(), inquiry.tongue()))
                .toList();
    }

    private Optional<Crumb> newer(Inquiry inquiry) {
        return by.act() instanceof Act.Supersede supersede
                ? Optional.of(inquiry.desk().report(supersede.by()))
                        .map(newer -> new Crumb(
                                ReportTitle.of(newer.metadata(), newer.text()),
                                inquiry.links().report(newer.id())))
                : Optional.empty();
    }
}
