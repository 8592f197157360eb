package org.aidememoire.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.desk.columns.Shown;
import org.aidememoire.desk.follow.Following;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentKind;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.claim.ReportedFigure;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.follow.CommitmentHistory;
import org.aidememoire.register.follow.EngagementStanding;
import org.aidememoire.register.follow.OfficeHeld;
import org.aidememoire.register.follow.Session;
import org.aidememoire.web.entry.EntryPage.Fact;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.Tongue;

/** What is known of an entry, fact by fact. */
final class EntryFacts implements Claim.Cases<Void> {
    private final Inquiry inquiry;
    private final Tongue tongue;
    private final Following follow;
    private final Line line;
    private final Optional<CommitmentHistory> history;
    private final Entry entry;
    private final List<Fact> facts = new ArrayList<>();

    /** @param history that of a commitment */
    EntryFacts(Inquiry inquiry, Line line, Optional<CommitmentHistory> history) {
        this.history = history;
        this.inquiry = inquiry;
        this.tongue = inquiry.tongue();
        this.follow = inquiry.follow();
        this.line = line;
        this.entry = line.entry();
    }

    List<Fact> all() {
        Shown.claim(entry).fold(this);
        return facts;
    }

    private void add(String label, String text) {
        add(label, text, "");
    }

    private void add(String label, String text, String note) {
        if (!text.isEmpty()) {
            facts.add(new Fact(label, text, note));
        }
    }

    private void when() {
        line.start()
                .ifPresent(start -> add(
                        "when",
                        tongue.dates(start, line.end()),
                        follow.settled(entry)
                                .map(settled -> String.join("; ", settled.by()))
                                .orElse("")));
    }

    @Override
    public Void person(Person person) {
        for (OfficeHeld held : follow.offices(entry)) {
            String from = held.first().map(tongue::date).orElse("");
            String until = held.last()
                    .filter(last -> !held.first().equals(held.last()))
                    .map(last -> " to " + tongue.date(last))
                    .orElse("");
            add(
                    from.isEmpty() ? "undated" : from + until,
                    held.office().title()
                            + held.office()
                                    .organisation()
                                    .map(body -> ", " + body)
                                    .orElse("")
                            + held.office()
                                    .country()
                                    .map(state -> ", " + tongue.country(state))
                                    .orElse(""),
                    "");
        }
        add("also written", line.otherNames());
        return done();
    }

    @Override
    public Void engagement(Engagement engagement) {
        when();
        add("where", engagement.place().orElse(""));
        add("country", engagement.country().map(tongue::country).orElse(""));
        add("who", line.participants().stream().map(tongue::labelled).collect(Collectors.joining(", ")));
        EngagementStanding standing = follow.standing(entry);
        add("standing", standing.standing().word(), standing.because());
        return done();
    }

    @Override
    public Void commitment(Commitment commitment) {
        CommitmentHistory told = history.orElseGet(() -> follow.history(entry));
        add("by", tongue.parties(commitment.by()));
        add("to", tongue.parties(commitment.to()));
        add("force", told.force().word(), commitment.polarity() == Polarity.NEGATIVE ? "not to do it" : "");
        add(
                "sectors",
                commitment.sectors().stream()
                        .map(Sector::name)
                        .map(Sectors::inWords)
                        .collect(Collectors.joining(", ")));
        add("due", commitment.due().map(Context::line).orElse(""));
        add("standing", line.standing(), silence(told));
        add(
                "can be checked by",
                told.specificity().stream()
                        .sorted()
                        .map(specific -> specific.name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", ")));
        return done();
    }

    private String silence(CommitmentHistory told) {
        int silent = told.silentFor();
        return silent == 0
                ? ""
                : (silent == 1 ? "one later engagement" : tongue.number(silent) + " later engagements")
                        + " spoke of its sector and not of it";
    }

    @Override
    public Void target(Target target) {
        add("measure", target.measure());
        add("value", tongue.number(target.value()) + " " + target.unit());
        add("by when", target.horizon().map(Context::line).orElse(""));
        add("whose", tongue.parties(target.by()));
        inquiry.desk()
                .courses()
                .of(entry)
                .forEach(course -> add(
                        "figures",
                        course.standing().phrase() + ": " + course.words(),
                        course.series().source()));
        return done();
    }

    @Override
    public Void instrument(Instrument instrument) {
        when();
        add(
                "form",
                instrument.form() == InstrumentKind.OTHER
                        ? ""
                        : instrument.form().word().replace('-', ' '));
        add("status", instrument.status().word().replace('-', ' '));
        add(
                "how many",
                instrument.count().isPresent()
                        ? tongue.number(instrument.count().getAsInt())
                        : "");
        return done();
    }

    @Override
    public Void mechanism(Mechanism mechanism) {
        for (Session session : follow.sessions(entry)) {
            add(
                    "session " + session.number(),
                    session.isReported() ? session.when().map(tongue::date).orElse("no day is reported") : "no report",
                    "");
        }
        return done();
    }

    @Override
    public Void project(Project project) {
        return done();
    }

    @Override
    public Void invitation(Invitation invitation) {
        List<String> hostAndGuests =
                line.participants().stream().map(tongue::labelled).toList();
        add("from", hostAndGuests.get(0));
        add("to", String.join(", ", hostAndGuests.subList(1, hostAndGuests.size())));
        add("destination", invitation.destination().map(tongue::country).orElse(""));
        add("standing", line.standing());
        add("made", follow.answer(entry).made().map(tongue::date).orElse(""));
        return done();
    }

    @Override
    public Void figure(ReportedFigure figure) {
        add("measure", figure.measure());
        add("value", tongue.number(figure.value()) + " " + figure.unit());
        add("period", figure.period().map(tongue::date).orElse(""));
        add("between", tongue.parties(figure.between()));
        return done();
    }

    @Override
    public Void milestone(Milestone milestone) {
        when();
        add(
                "number",
                milestone.ordinal().isPresent()
                        ? tongue.number(milestone.ordinal().getAsInt())
                        : "");
        return done();
    }

    @Override
    public Void formula(Formula formula) {
        return done();
    }

    @SuppressWarnings("NullAway") // the one value of Void
    private static Void done() {
        return null;
    }
}
