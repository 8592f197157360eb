package org.aidememoire.web.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aidememoire.desk.figures.Course;
import org.aidememoire.desk.figures.Courses;
import org.aidememoire.desk.figures.MeasuredFigures;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.series.Series;
import org.aidememoire.register.follow.TargetLineage;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.list.Files;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.page.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the targets. */
@Controller
final class TargetController {
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    @GetMapping("/relationships/{between}/targets")
    ModelAndView targets(Inquiry inquiry) {
        return inquiry.pageWithFigures("targets", TargetPage.class, () -> page(inquiry));
    }

    private static TargetPage page(Inquiry inquiry) {
        Courses courses = inquiry.desk().courses();
        return new TargetPage(
                Files.addTo(Frame.of(inquiry, Section.TARGETS), Section.TARGETS),
                inquiry.follow().targets(inquiry.states()).stream()
                        .map(lineage -> aim(lineage, courses, inquiry))
                        .toList());
    }

    private static TargetPage.Aim aim(TargetLineage lineage, Courses courses, Inquiry inquiry) {
        // By identifier, since the sum of an entry is that of all its sources.
        Map<ClaimId, Entry> byIdentifier = new LinkedHashMap<>();
        lineage.steps().forEach(step -> byIdentifier.put(step.entry().id(), step.entry()));
        List<Entry> entries = List.copyOf(byIdentifier.values());
        List<Course> stood =
                entries.stream().map(courses::of).flatMap(Collection::stream).toList();
        Lines lines = Lines.of(inquiry);
        return new TargetPage.Aim(
                title(lineage),
                inquiry.desk().lines(entries).stream().map(lines::of).toList(),
                entries.stream()
                        .flatMap(entry -> courses.of(entry).stream().map(course -> stood(course, entry, inquiry)))
                        .toList(),
                stood.stream().map(Course::series).findFirst().flatMap(series -> chart(series, lineage, inquiry)));
    }

    private static String title(TargetLineage lineage) {
        String measure = Context.line(lineage.called());
        return measure.substring(0, 1).toUpperCase(Locale.ROOT) + measure.substring(1) + ", " + lineage.unit();
    }

    private static TargetPage.Course stood(Course course, Entry entry, Inquiry inquiry) {
        Target target = (Target) entry.first();
        return new TargetPage.Course(
                inquiry.tongue().amount(target.value()),
                course.words().contains(course.standing().phrase())
                        ? course.words()
                        : course.standing().phrase() + ": " + course.words(),
                course.series().source());
    }

    private static Optional<Chart> chart(Series series, TargetLineage lineage, Inquiry inquiry) {
        return Optional.ofNullable(inquiry.desk().figures().get(series))
                .map(figures -> MeasuredFigures.of(series, figures))
                .filter(measured -> !measured.figures().isEmpty())
                .map(measured -> Chart.of(
                        measured.figures(),
                        aims(lineage, inquiry),
                        series.source()
                                + measured.note().map(words -> "; " + words).orElse(""),
                        inquiry.tongue()));
    }

    /** Each value once, with the words that say most of it. */
    private static List<Chart.Aimed> aims(TargetLineage lineage, Inquiry inquiry) {
        Map<BigDecimal, Chart.Aimed> byValue = new TreeMap<>();
        lineage.steps().stream()
                .map(step -> aimed(step, inquiry))
                .forEach(aim -> byValue.merge(
                        aim.value(),
                        aim,
                        (one, other) -> other.title().length() > one.title().length() ? other : one));
        return List.copyOf(byValue.values());
    }

    private static Chart.Aimed aimed(TargetLineage.Step step, Inquiry inquiry) {
        return new Chart.Aimed(
                step.value(),
                step.horizon().flatMap(TargetController::year),
                inquiry.tongue().amount(step.value())
                        + step.horizon().map(by -> ", " + Context.line(by)).orElse(""),
                inquiry.links().entry(step.entry()));
    }

    private static Optional<LocalDate> year(String horizon) {
        return YEAR.matcher(horizon)
                .results()
                .map(match -> LocalDate.of(Integer.parseInt(match.group(1)), 12, 31))
                .max(LocalDate::compareTo);
    }
}
