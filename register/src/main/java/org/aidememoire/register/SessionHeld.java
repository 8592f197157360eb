package org.aidememoire.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.TieKind;

/**
 * Undertakings to hold a numbered session, “hold the 48th meeting of the Intergovernmental Committee in 2026”, that a later
 * report tells of as held: the number is the same, and every telling word of the name is in the undertaking. A session that
 * was announced by its number is the one that is told of, unless its days exclude that. A group is what is said between the
 * same states of one number.
 */
final class SessionHeld implements Rule {
    /** "the Commission" alone may be any. */
    static final int WORDS_OF_A_TELLING_NAME = 2;

    @Override
    public String name() {
        return "session held";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        return numbers(statement).map(number -> Relationship.ofReport(statement) + "\n" + number);
    }

    private static Stream<Integer> numbers(Statement statement) {
        if (statement.claim() instanceof Mechanism mechanism) {
            return mechanism.session().stream().boxed();
        }
        if (statement.claim() instanceof Commitment commitment) {
            return commitment.polarity() == Polarity.POSITIVE
                            && statement.undertaking().meeting()
                    ? Ordinals.in(commitment.action()).stream()
                    : Stream.empty();
        }
        return SessionOf.isMeeting(statement)
                ? Ordinals.in(statement.claim().evidence().passage().quote()).stream()
                : Stream.empty();
    }

    static boolean isHeld(Statement statement) {
        return SessionOf.isMeeting(statement)
                && statement.claim() instanceof Engagement meeting
                && meeting.status() == EngagementStatus.HELD;
    }

    @Override
    public void find(String key, List<Statement> group, Findings findings) {
        List<Statement> undertakings = group.stream()
                .filter(statement -> statement.claim() instanceof Commitment)
                .toList();
        List<Statement> meetings = group.stream().filter(SessionHeld::isHeld).toList();
        findAnnounced(group, meetings, findings);
        if (undertakings.isEmpty()) {
            return;
        }
        for (Statement session : group) {
            if (session.claim() instanceof Mechanism mechanism) {
                List<String> name = name(session);
                List<Statement> promised = undertakings.stream()
                        .filter(undertaking -> name.size() >= WORDS_OF_A_TELLING_NAME
                                && undertaking.undertaking().matters().containsAll(name))
                        .toList();
                meetings.stream()
                        .filter(meeting ->
                                meeting.report().equals(session.report()) && SessionOf.metAs(meeting, session))
                        .forEach(meeting -> promised.stream()
                                .filter(undertaking -> isLater(meeting, undertaking))
                                .forEach(undertaking -> findings.tie(
                                        undertaking.id(),
                                        TieKind.DELIVERED_BY,
                                        meeting.id(),
                                        because(meeting, mechanism))));
            }
        }
    }

    private static void findAnnounced(List<Statement> group, List<Statement> meetings, Findings findings) {
        List<Statement> announced = group.stream()
                .filter(statement -> SessionOf.isMeeting(statement)
                        && ((Engagement) statement.claim()).status() == EngagementStatus.PLANNED)
                .toList();
        if (announced.isEmpty() || meetings.isEmpty()) {
            return;
        }
        List<Statement> sessions = group.stream()
                .filter(statement -> statement.claim() instanceof Mechanism)
                .toList();
        for (Statement ahead : announced) {
            Set<String> named = named(ahead, sessions);
            meetings.stream()
                    .filter(meeting -> isLater(meeting, ahead))
                    .filter(meeting ->
                            !named.isEmpty() && named(meeting, sessions).equals(named))
                    .forEach(meeting -> link(ahead, meeting, findings));
        }
    }

    /** The names, as far as they tell something, of what the report of {@code meeting} says met in it. */
    private static Set<String> named(Statement meeting, List<Statement> sessions) {
        return sessions.stream()
                .filter(session -> session.report().equals(meeting.report()) && SessionOf.metAs(meeting, session))
                .map(session -> MechanismName.of(((Mechanism) session.claim()).name(), Relationship.ofReport(session))
                        .identity())
                .filter(identity -> !identity.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void link(Statement ahead, Statement held, Findings findings) {
        Optional<PartialDate> said = ahead.happening().date();
        Optional<PartialDate> told = held.happening().date();
        String because = ahead.reportName() + " announces the session of that number"
                + said.map(date -> " for " + date).orElse("") + ", and " + held.reportName() + " tells of it"
                + told.map(date -> ", on " + date).orElse("");
        if (said.isEmpty() || told.isEmpty() || said.get().canBe(told.get())) {
            findings.same(List.of(ahead.id(), held.id()), because);
        } else {
            findings.tie(ahead.id(), TieKind.PERHAPS_SAME, held.id(), because);
        }
    }

    /** What the name of the mechanism of {@code session} tells. */
    static List<String> name(Statement session) {
        return name((Mechanism) session.claim(), Relationship.ofReport(session));
    }

    private static List<String> name(Mechanism mechanism, String relationship) {
        // A capital at the beginning counts too, for all of it is a name.
        return TellingWords.of("the " + mechanism.name()).stream()
                .filter(word -> !StateNames.isName(word.folded(), relationship))
                .map(TellingWords.Word::matter)
                .distinct()
                .toList();
    }

    private static String because(Statement meeting, Mechanism session) {
        return meeting.reportName() + " tells of session " + session.session().orElseThrow() + " of “" + session.name()
                + "” as held, which it was to hold";
    }

    /** Whether the meeting is told of by another report than that of the undertaking, and of a later day. */
    private static boolean isLater(Statement meeting, Statement undertaking) {
        Optional<LocalDate> told = meeting.source().published();
        Optional<LocalDate> said = undertaking.source().published();
        return !meeting.report().equals(undertaking.report())
                && told.isPresent()
                && said.isPresent()
                && said.get().isBefore(told.get());
    }
}
