package org.aidememoire.desk.relationship;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.desk.figures.Courses;
import org.aidememoire.desk.query.FullNames;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Formula;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Register;
import org.aidememoire.register.follow.Dates;
import org.aidememoire.register.follow.FormulaUse;
import org.aidememoire.register.follow.InvitationStanding;
import org.aidememoire.register.follow.Occurrence;
import org.aidememoire.register.follow.TargetLineage;
import org.aidememoire.register.line.EntryLine;

/** What a relationship aims at and looks forward to: targets, invitations, milestones; and the formula for it. */
final class Prospects {
    private final Register register;
    private final Set<CountryCode> states;
    private final Courses courses;
    private final LocalDate on;

    Prospects(Register register, Set<CountryCode> states, Courses courses, LocalDate on) {
        this.register = register;
        this.states = states;
        this.courses = courses;
        this.on = on;
    }

    /** Each target once, in the order in which it was set, with the course of the figures towards it. */
    List<Line> targets() {
        return TargetLineage.between(register, states).stream()
                .map(lineage -> lineage.steps().stream()
                        .collect(Collectors.toMap(
                                step -> step.entry().id(), step -> step, (one, other) -> one, LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(step -> target(lineage, step))
                        .toList())
                .flatMap(Collection::stream)
                .toList();
    }

    private Line target(TargetLineage lineage, TargetLineage.Step step) {
        String course = courses.of(step.entry()).stream()
                .map(one -> "; " + one.standing().phrase() + ": " + one.words() + " ("
                        + one.series().source() + ")")
                .collect(Collectors.joining());
        return Line.of(
                step.entry(),
                lineage.measure() + " of "
                        + new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(step.value())
                        + " " + lineage.unit()
                        + step.horizon()
                                .map(horizon -> ", " + Context.line(horizon))
                                .orElse("") + course);
    }

    /** The invitations that no visit answered. */
    List<Line> invitations() {
        return pending(register, states, on).stream().map(this::invitation).toList();
    }

    /** The invitations between {@code states} that no visit answered by {@code on}, the last made first. */
    static List<Entry> pending(Register register, Set<CountryCode> states, LocalDate on) {
        Dates dates = new Dates(register);
        return register.entriesBetween(states, ClaimKind.INVITATION).stream()
                .filter(entry -> InvitationStanding.of(register, entry).isOpen(on))
                .sorted(Comparator.comparing((Entry entry) -> made(dates, entry))
                        .reversed()
                        .thenComparing(Entry::id))
                .toList();
    }

    /** An invitation of which nobody says when it was made goes by the day on which it was last reported. */
    private static LocalDate made(Dates dates, Entry invitation) {
        return dates.start(invitation)
                .or(() -> dates.reported(invitation).stream().max(Comparator.naturalOrder()))
                .map(PartialDate::earliest)
                .orElse(LocalDate.MIN);
    }

    /** Whether no visit answered the invitation of {@code line} by {@code on} and it was not declined. */
    static boolean isPending(EntryLine line, LocalDate on) {
        String word = line.stands().word();
        return !word.equals(InvitationStanding.ANSWERED)
                && !word.equals(Acceptance.DECLINED.word())
                && line.start().filter(made -> made.earliest().isAfter(on)).isEmpty();
    }

    private Line invitation(Entry entry) {
        Invitation invitation = (Invitation) entry.first();
        InvitationStanding standing = InvitationStanding.of(register, entry);
        List<String> parties = new FullNames(register).hostAndGuests(invitation);
        String guests = String.join(", ", parties.subList(1, parties.size()));
        return Line.of(
                entry,
                parties.get(0) + " invited " + (guests.isEmpty() ? "somebody" : guests)
                        + invitation
                                .destination()
                                .map(country -> " to " + country)
                                .orElse("")
                        + standing.made().map(day -> ", made " + day).orElse("")
                        + (standing.answer() == Acceptance.UNSTATED
                                ? ", no answer reported"
                                : ", " + standing.answer().word()));
    }

    /** The milestones that come next, the soonest first. */
    List<Line> milestones() {
        return Occurrence.ahead(register, states, on).stream()
                .map(Prospects::milestone)
                .toList();
    }

    private static Line milestone(Occurrence next) {
        String name = Context.line(next.name());
        return Line.of(
                next.milestone(), next.date() + "  " + (next.told() ? "“" + name + "”" : name + " (worked out)"));
    }

    /** The formula that was used last, of several the fullest, with what it added to an earlier one. */
    List<Line> formula() {
        return FormulaUse.inUse(FormulaUse.history(register, states)).map(Prospects::formula).stream()
                .toList();
    }

    private static Line formula(FormulaUse use) {
        return Line.of(
                use.formula(),
                "“" + Context.line(((Formula) use.formula().first()).text()) + "”"
                        + use.since().map(day -> ", first " + day).orElse("")
                        + (use.added().isEmpty() ? "" : ", adding “" + String.join("”, “", use.added()) + "”"));
    }
}
