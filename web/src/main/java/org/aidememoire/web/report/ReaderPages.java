package org.aidememoire.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.ReportTitle;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;

/** Makes the page of a report. */
final class ReaderPages {
    private ReaderPages() {}

    static ReaderPage of(OpenReport open, Optional<Panel> opened, Inquiry inquiry) {
        return of(open, opened, ruling(open, "", "", "", inquiry), inquiry);
    }

    /** What stands in the forms that decide on the report as a whole. */
    static ReaderPage.Ruling ruling(OpenReport open, String trouble, String newer, String why, Inquiry inquiry) {
        long seen =
                inquiry.desk().decided().last(new Subject.OfReport(open.report().id()));
        return new ReaderPage.Ruling(seen, trouble, newer, why);
    }

    static ReaderPage of(OpenReport open, Optional<Panel> opened, ReaderPage.Ruling ruling, Inquiry inquiry) {
        FactLines lines = new FactLines(open.report().id(), open.claims(), inquiry);
        List<Block> blocks = Layout.of(open.report().text(), open.claims(), lines);
        return new ReaderPage(
                frame(open, inquiry),
                about(open, inquiry),
                blocks,
                tally(open, inquiry),
                opened,
                open.reading().problems().stream()
                        .map(ReadingProblem::reason)
                        .distinct()
                        .toList(),
                ruling);
    }

    static ReviewTally tally(OpenReport open, Inquiry inquiry) {
        return ReviewTally.of(open.claims(), inquiry.desk().decided());
    }

    /** The frame of a page about the report. */
    static Frame frame(OpenReport open, Inquiry inquiry) {
        String title = ReportTitle.of(open.report().metadata(), open.report().text());
        return Frame.of(inquiry, title)
                .with(new Crumb("Reports", inquiry.links().to("/reports")))
                .citedAs(citation(title, open, inquiry));
    }

    private static String citation(String title, OpenReport open, Inquiry inquiry) {
        String outlet =
                open.report().metadata().outlet().map(name -> name + ", ").orElse("");
        String day = published(open)
                .map(text -> ", " + text)
                .or(() -> settled(open, inquiry).map(text -> ", [" + text + "]"))
                .orElse("");
        return outlet + "“" + title + "”" + day + ", SHA-256 "
                + open.report().id().brief() + ", " + inquiry.tongue().day(inquiry.day());
    }

    private static Optional<LocalDate> published(OpenReport open) {
        return open.reading().published().or(() -> open.report().metadata().published());
    }

    /** The day that the register settles for a report of which nobody says when it was published. */
    private static Optional<PartialDate> settled(OpenReport open, Inquiry inquiry) {
        return published(open).isPresent()
                ? Optional.empty()
                : inquiry.follow().written(open.report().id());
    }

    private static AboutReport about(OpenReport open, Inquiry inquiry) {
        ReportMetadata metadata = open.report().metadata();
        return new AboutReport(
                metadata.name(),
                metadata.outlet(),
                published(open)
                        .map(inquiry.tongue()::day)
                        .or(() -> settled(open, inquiry).map(inquiry.tongue()::date))
                        .orElse(""),
                published(open).map(PartialDate::of).or(() -> settled(open, inquiry)),
                settled(open, inquiry).isPresent(),
                metadata.url().filter(url -> url.matches("(?i)https?://.*")),
                language(open.reading().language(), inquiry),
                open.report().id().brief(),
                open.reading().reader(),
                open.path(),
                open.reading().setAside());
    }

    private static String language(String tag, Inquiry inquiry) {
        String name = java.util.Locale.forLanguageTag(tag)
                .getDisplayLanguage(inquiry.tongue().locale());
        return tag.equals("und") || name.isEmpty() ? "" : name;
    }
}
