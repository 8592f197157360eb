package org.aidememoire.web.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.desk.show.Context;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.intake.DeliveryPage.Findings;
import org.aidememoire.web.intake.DeliveryPage.NewReport;
import org.aidememoire.web.intake.DeliveryPage.NewThings;
import org.aidememoire.web.intake.DeliveryPage.Problem;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.ReportTitle;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;

/** Makes the page of a delivery. */
final class DeliveryPages {
    private static final int LINES_EACH = 8;
    private static final int PROBLEMS = 100;
    private static final int NAMED = 3;

    private final Inquiry inquiry;

    DeliveryPages(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    DeliveryPage of(Delivery delivery) {
        Delivery.State state = delivery.state();
        String address = address(delivery);
        return new DeliveryPage(
                Frame.of(inquiry, "Reports coming in")
                        .with(new Crumb("Reports", inquiry.links().to("/reports")))
                        .with(new Crumb("Add", inquiry.links().to("/reports/add"))),
                address,
                address + "/progress",
                words(state),
                state.files(),
                state.done().stream()
                        .map(done -> new DeliveryPage.Delivered(done.name(), done.what()))
                        .toList(),
                state.isOver(),
                state.tally().map(tally -> findings(tally, state.added())),
                state.failure());
    }

    static String address(Delivery delivery) {
        return "/intake/" + delivery.number();
    }

    static String words(Delivery.State state) {
        if (state.failure().isPresent()) {
            return "broken off";
        }
        if (state.tally().isPresent()) {
            return over(state.files(), state.tally().get());
        }
        return state.begun()
                ? state.done().size() + " of " + state.files() + (state.files() == 1 ? " file read" : " files read")
                : "waiting for its turn";
    }

    /** What its files are called, the first of them by name. */
    static String name(Delivery delivery) {
        List<String> names = delivery.names();
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
    }

    /** Only what was read is said to be read. */
    private static String over(int files, Tally tally) {
        long unread = tally.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(ReadingProblem::source)
                .distinct()
                .count();
        List<String> parts = new ArrayList<>();
        if (tally.read() + tally.again() > 0) {
            int read = tally.read() + tally.again();
            parts.add(read + (read == 1 ? " report read" : " reports read"));
        }
        if (tally.known() > 0) {
            parts.add(tally.known() + " kept already");
        }
        if (tally.setAside() > 0) {
            parts.add(tally.setAside() + " set aside");
        }
        if (unread > 0) {
            parts.add(unread + " could not be read");
        }
        return (files == 1 ? "1 file: " : files + " files: ")
                + (parts.isEmpty() ? "nothing read" : String.join(", ", parts));
    }

    private Findings findings(Tally tally, Set<ReportId> added) {
        Set<Entry> told = new LinkedHashSet<>();
        added.forEach(report -> told.addAll(inquiry.follow().entriesIn(report)));
        List<Entry> fresh = told.stream()
                .filter(entry -> added.containsAll(entry.reports()))
                .toList();
        return new Findings(
                summary(tally),
                reports(added),
                kinds(fresh),
                confirmed(told.size() - fresh.size()),
                tally.problems().stream()
                        .limit(PROBLEMS)
                        .map(DeliveryPages::problem)
                        .toList());
    }

    private String summary(Tally tally) {
        List<String> parts = new ArrayList<>();
        int facts = tally.claims().values().stream().mapToInt(Integer::intValue).sum();
        parts.add(counted(tally.read(), "report", "reports") + " read, " + counted(facts, "fact", "facts") + " found");
        if (tally.again() > 0) {
            parts.add(inquiry.tongue().number(tally.again()) + " read again by a newer reader");
        }
        if (tally.known() > 0) {
            parts.add(inquiry.tongue().number(tally.known()) + " kept already");
        }
        if (tally.setAside() > 0) {
            parts.add(inquiry.tongue().number(tally.setAside()) + " set aside");
        }
        return String.join("; ", parts);
    }

    private String counted(int count, String one, String several) {
        return inquiry.tongue().number(count) + " " + (count == 1 ? one : several);
    }

    private List<NewReport> reports(Set<ReportId> added) {
        List<ListedReport> fresh = inquiry.desk().reports().stream()
                .filter(report -> added.contains(report.id()))
                .toList();
        Map<ReportId, String> titles = ReportTitle.all(
                fresh.stream().collect(Collectors.toMap(ListedReport::id, ListedReport::metadata)), inquiry);
        return fresh.stream()
                .map(report -> new NewReport(
                        titles.getOrDefault(report.id(), ""), inquiry.links().report(report.id()), facts(report)))
                .toList();
    }

    private String facts(ListedReport report) {
        return report.setAside() ? "set aside" : counted(report.claims(), "fact", "facts");
    }

    private List<NewThings> kinds(List<Entry> fresh) {
        Map<ClaimKind, List<Entry>> kinds = new EnumMap<>(ClaimKind.class);
        fresh.forEach(entry ->
                kinds.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry));
        Lines lines = Lines.of(inquiry);
        return kinds.entrySet().stream()
                .map(kind -> new NewThings(
                        kind.getKey().plural(),
                        inquiry.tongue().number(kind.getValue().size()),
                        inquiry
                                .desk()
                                .lines(kind.getValue()
                                        .subList(
                                                0,
                                                Math.min(
                                                        LINES_EACH,
                                                        kind.getValue().size())))
                                .stream()
                                .map(lines::of)
                                .toList()))
                .toList();
    }

    private String confirmed(int known) {
        return known == 0
                ? ""
                : counted(known, "thing that the register knew is", "things that the register knew are")
                        + " told here, too";
    }

    private static Problem problem(ReadingProblem problem) {
        return new Problem(
                problem.severity().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                Optional.ofNullable(Path.of(problem.source()).getFileName())
                        .map(Path::toString)
                        .orElse(problem.source()),
                problem.passage().map(Passage::quote).map(Context::line).orElse(""),
                problem.reason());
    }
}
