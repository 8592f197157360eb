package org.aidememoire.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.relationship.Glance;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.register.follow.Occurrence;
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
        Lines lines = Lines.of(inquiry);
        inquiry.follow().ahead(inquiry.states()).forEach(next -> due.add(milestone(next, lines.of(next))));
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
                                entry))));
    }

    private static Due milestone(Occurrence next, RegisterLine line) {
        return new Due(next.date(), Optional.empty(), line.kind(), line.said(), next.milestone());
    }
}
