package org.aidememoire.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.TieKind;

/**
 * Undertakings to hold the next session of something, without its number, and the session that followed: the same mechanism,
 * the first after it by number or by day, in the time that was said. Where the number shows that the first one told of is
 * not the next, or the day that it was too late, nothing is found. A group is what is said between the same states with one
 * word for a body that meets.
 */
final class NextSession implements Rule {
    private static final Pattern NEXT = Pattern.compile(
            "(?i)\\bnext\\b(?! (?:year|month|week|stage|phase|step|decade|period|few|generation|two|three|five|day|time)s?\\b)");
    private static final Pattern MEETS =
            Pattern.compile("(?i)\\b(hold|holding|held|conven\\w+|host\\w*|organi[sz]\\w+|meets?|meeting)\\b");
    private static final Set<String> BODIES = Set.of(
            "committee",
            "commission",
            "council",
            "dialogue",
            "forum",
            "meeting",
            "summit",
            "consultation",
            "conference");

    /** What meets each year may be half a year late. */
    private static final int MONTHS = 18;

    /** A session that a report tells of as held. */
    private record Session(Statement meeting, Statement named) {
        OptionalInt number() {
            return ((Mechanism) named.claim()).session();
        }

        Optional<LocalDate> day() {
            return meeting.happening().date().map(PartialDate::earliest);
        }

        /** For an order in time: its day, else that of its report. */
        LocalDate order() {
            return day().or(() -> meeting.source().published()).orElse(LocalDate.MAX);
        }
    }

    @Override
    public String name() {
        return "next session";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        return words(statement)
                .flatMap(words -> FoldedWords.of(words).inOrder().stream())
                .map(NextSession::single)
                .filter(BODIES::contains)
                .distinct()
                .map(body -> Relationship.ofReport(statement) + "\n" + body);
    }

    private static Stream<String> words(Statement statement) {
        if (statement.claim() instanceof Commitment commitment) {
            return isPromise(commitment) ? Stream.of(commitment.action()) : Stream.empty();
        }
        if (statement.claim() instanceof Mechanism mechanism) {
            return Stream.of(mechanism.name());
        }
        return SessionHeld.isHeld(statement)
                ? Stream.of(statement.claim().evidence().passage().quote())
                : Stream.empty();
    }

    private static String single(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isPromise(Commitment commitment) {
        return commitment.polarity() == Polarity.POSITIVE
                && NEXT.matcher(commitment.action()).find()
                && MEETS.matcher(commitment.action()).find()
                && Ordinals.in(commitment.action()).isEmpty();
    }

    @Override
    public void find(String key, List<Statement> group, Findings findings) {
        List<Statement> promises = group.stream()
                .filter(statement -> statement.id().isOf(ClaimKind.COMMITMENT))
                .filter(promise -> promise.source().published().isPresent())
                .toList();
        if (promises.isEmpty()) {
            return;
        }
        String body = key.substring(key.lastIndexOf('\n') + 1);
        List<Statement> named = group.stream()
                .filter(statement -> statement.claim() instanceof Mechanism mechanism
                        && head(mechanism).equals(Optional.of(body)))
                .toList();
        List<Session> sessions = sessions(group, named);
        promises.forEach(promise ->
                meant(promise, named).ifPresent(mechanism -> follow(promise, mechanism, named, sessions, findings)));
    }

    /** The last word of the name that says what it is: "forum" of "the Ministerial Council Forum on Trade". */
    private static Optional<String> head(Mechanism mechanism) {
        return FoldedWords.of(mechanism.name()).inOrder().stream()
                .map(NextSession::single)
                .filter(BODIES::contains)
                .reduce((first, second) -> second);
    }

    private static List<Session> sessions(List<Statement> group, List<Statement> named) {
        List<Session> sessions = new ArrayList<>();
        for (Statement meeting : group) {
            if (SessionHeld.isHeld(meeting)) {
                named.stream()
                        .filter(mechanism ->
                                mechanism.report().equals(meeting.report()) && SessionOf.metAs(meeting, mechanism))
                        .forEach(mechanism -> sessions.add(new Session(meeting, mechanism)));
            }
        }
        sessions.sort(Comparator.comparing(Session::order)
                .thenComparing(session -> session.meeting().id()));
        return sessions;
    }

    /** The name of the mechanism that is in the undertaking; of several the one that tells most. Several as telling are doubt. */
    private static Optional<String> meant(Statement promise, List<Statement> named) {
        List<String> matters = promise.undertaking().matters();
        List<Statement> in = named.stream()
                .filter(mechanism -> {
                    List<String> name = SessionHeld.name(mechanism);
                    return name.size() >= SessionHeld.WORDS_OF_A_TELLING_NAME && matters.containsAll(name);
                })
                .toList();
        int most = in.stream()
                .mapToInt(mechanism -> SessionHeld.name(mechanism).size())
                .max()
                .orElse(0);
        List<String> identities = in.stream()
                .filter(mechanism -> SessionHeld.name(mechanism).size() == most)
                .map(NextSession::identity)
                .distinct()
                .toList();
        return identities.size() == 1 ? Optional.of(identities.get(0)) : Optional.empty();
    }

    private static String identity(Statement mechanism) {
        return MechanismName.of(((Mechanism) mechanism.claim()).name(), Relationship.ofReport(mechanism))
                .identity();
    }

    private static void follow(
            Statement promise, String mechanism, List<Statement> named, List<Session> sessions, Findings findings) {
        LocalDate said = promise.source().published().orElseThrow();
        OptionalInt before = named.stream()
                .filter(one ->
                        one.report().equals(promise.report()) && identity(one).equals(mechanism))
                .flatMapToInt(one -> ((Mechanism) one.claim()).session().stream())
                .max();
        sessions.stream()
                .filter(session -> identity(session.named()).equals(mechanism))
                .filter(session -> !session.meeting().report().equals(promise.report()))
                .filter(session -> session.order().isAfter(said)
                        && session.meeting()
                                .source()
                                .published()
                                .filter(said::isBefore)
                                .isPresent())
                .filter(session -> before.isEmpty()
                        || session.number().isEmpty()
                        || session.number().getAsInt() > before.getAsInt())
                .findFirst()
                .filter(session ->
                        isNext(session, before) && inTime(session, promise, said, isNumbered(session, before)))
                .ifPresent(session -> findings.tie(
                        promise.id(),
                        TieKind.DELIVERED_BY,
                        session.meeting().id(),
                        because(session, promise, before, said)));
    }

    private static boolean isNumbered(Session session, OptionalInt before) {
        return before.isPresent() && session.number().isPresent();
    }

    /** Told by its number to be the next; without numbers by its day. */
    private static boolean isNext(Session session, OptionalInt before) {
        return isNumbered(session, before)
                ? session.number().getAsInt() == before.getAsInt() + 1
                : session.day().isPresent();
    }

    private static boolean inTime(Session session, Statement promise, LocalDate said, boolean numbered) {
        Optional<PartialDate> horizon = Horizon.of((Commitment) promise.claim(), Optional.of(Year.from(said)));
        return horizon.map(by -> !session.order().isAfter(by.latest()))
                .orElseGet(() -> numbered || !session.order().isAfter(said.plusMonths(MONTHS)));
    }

    private static String because(Session session, Statement promise, OptionalInt before, LocalDate said) {
        String told = session.meeting().reportName() + " tells of “"
                + ((Mechanism) session.named().claim()).name() + "” as held"
                + session.meeting()
                        .happening()
                        .date()
                        .map(date -> " on " + date)
                        .orElse("");
        return isNumbered(session, before)
                ? told + ", session " + session.number().getAsInt() + ", the next after session " + before.getAsInt()
                        + ", of which " + promise.reportName() + " tells"
                : told + ", the first of which reports tell after " + said + ", when the next was to be held";
    }
}
