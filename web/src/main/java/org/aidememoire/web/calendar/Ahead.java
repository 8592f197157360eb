package org.aidememoire.web.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.desk.figures.Course;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.relationship.Glance;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.register.follow.Occurrence;
import org.aidememoire.register.follow.TargetLineage;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.line.Lines;
import org.aidememoire.web.line.RegisterLine;

/** What lies ahead of a day. */
final class Ahead {
    private final Inquiry inquiry;
    private final LocalDate from;

    Ahead(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.from = inquiry.day();
    }

    /** The soonest first. */
    List<Due> all() {
        List<Due> due = new ArrayList<>();
        engagements(due);
        horizons(due);
        targets(due);
        inquiry.follow().ahead(inquiry.states()).forEach(next -> due.add(milestone(next)));
        due.sort(Comparator.comparing(Due::date).thenComparing(Due::kind).thenComparing(one -> one.entry()
                .id()));
        return due;
    }

    private void engagements(List<Due> due) {
        Filter filter =
                Filter.NONE.between(inquiry.states()).during(Optional.of(PartialDate.of(from)), Optional.empty());
        Lines lines = Lines.of(inquiry);
        for (Line line : inquiry.desk().list(Listing.TIMELINE, filter).lines()) {
            if (!line.standing().isEmpty()) {
                RegisterLine shown = lines.untold(line);
                line.start()
                        .ifPresent(start -> due.add(new Due(
                                start,
                                line.end(),
                                line.standing().equals("held") ? "engagement" : line.standing(),
                                shown.said()
                                        + (shown.notes().isEmpty()
                                                ? ""
                                                : ": " + shown.notes().get(0)),
                                "",
                                line.entry())));
            }
        }
    }

    private void horizons(List<Due> due) {
        Glance glance = inquiry.desk().glance(inquiry.states());
        glance.falling().stream()
                .filter(falling -> !falling.horizon().isBefore(from))
                .forEach(falling -> inquiry.follow()
                        .entry(falling.commitment())
                        .ifPresent(entry -> due.add(new Due(
                                inquiry.follow().horizon(entry, falling.horizon()),
                                Optional.empty(),
                                "commitment due by",
                                Context.line(((Commitment) entry.first()).action()),
                                inquiry.tongue().parties(((Commitment) entry.first()).by()),
                                entry))));
    }

    /** Those that name a year which is not over. */
    private void targets(List<Due> due) {
        Set<ClaimId> seen = new HashSet<>();
        for (TargetLineage lineage : inquiry.follow().targets(inquiry.states())) {
            for (TargetLineage.Step step : lineage.steps()) {
                Target target = (Target) step.source().claim();
                Course.yearSet(target)
                        .map(Year::of)
                        .filter(year -> year.getValue() >= from.getYear())
                        .filter(year -> seen.add(step.entry().id()))
                        .ifPresent(year -> due.add(new Due(
                                PartialDate.of(year),
                                Optional.empty(),
                                "target",
                                target.measure() + ": " + inquiry.tongue().amount(target.value()) + " " + target.unit(),
                                inquiry.tongue().parties(target.by()),
                                step.entry())));
            }
        }
    }

    private Due milestone(Occurrence next) {
        return new Due(
                next.date(),
                Optional.empty(),
                next.told() ? "milestone" : "milestone, worked out",
                Context.line(next.name()),
                String.join(" – ", inquiry.tongue().countries(inquiry.follow().whose(next))),
                next.milestone());
    }
}
