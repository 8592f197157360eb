package org.aidememoire.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.ReportId;

/**
 * Links what several reports tell of one numbered session: “the 47th session of the Intergovernmental Committee” is held
 * once, whether a report gives the day or not. The name has to be the same between the same states, and the days must not
 * exclude one another; where they do, the two are set side by side. A group is what the reports of one year tell of meetings
 * and of numbered sessions between the same states.
 */
final class SameSession implements Rule {
    /** A meeting that one report tells of in the words that name a session. */
    private record Held(Happening meeting, Mechanism session) {
        String inWords() {
            String report = meeting.statement().reportName();
            return meeting.date()
                    .map(first -> report + " says " + first
                            + meeting.engagement()
                                    .end()
                                    .filter(last -> !last.equals(first))
                                    .map(last -> " to " + last)
                                    .orElse(""))
                    .orElse(report + " gives no day");
        }

        Optional<PartialDate> last() {
            return meeting.engagement().end().or(meeting::date);
        }

        /** Whether the days that both give, if they do, have one in common. */
        boolean agreesWith(Held other) {
            return meeting.date().isEmpty()
                    || other.meeting.date().isEmpty()
                    || (!meeting.date()
                                    .get()
                                    .earliest()
                                    .isAfter(other.last().orElseThrow().latest())
                            && !other.meeting
                                    .date()
                                    .get()
                                    .earliest()
                                    .isAfter(last().orElseThrow().latest()));
        }
    }

    @Override
    public String name() {
        return "same session";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        boolean numbered = statement.claim() instanceof Mechanism mechanism
                && mechanism.session().isPresent();
        if (!numbered && !SessionOf.isMeeting(statement)) {
            return Stream.empty();
        }
        String relationship = Relationship.ofReport(statement);
        return statement.source().published().stream()
                .flatMap(SameSession::years)
                .map(year -> relationship + "\n" + year);
    }

    /** What is reported in January may have been in December. */
    private static Stream<Integer> years(LocalDate published) {
        return published.getMonth() == Month.JANUARY
                ? Stream.of(published.getYear() - 1, published.getYear())
                : Stream.of(published.getYear());
    }

    @Override
    public void find(String key, List<Statement> group, Findings findings) {
        Map<String, List<Held>> sessions = new TreeMap<>();
        byReport(group).values().forEach(report -> told(report)
                .forEach((session, held) -> sessions.computeIfAbsent(session, any -> new ArrayList<>())
                        .add(held)));
        sessions.values().forEach(told -> link(told, findings));
    }

    private static Map<ReportId, List<Statement>> byReport(List<Statement> group) {
        Map<ReportId, List<Statement>> reports = new LinkedHashMap<>();
        group.forEach(statement -> reports.computeIfAbsent(statement.report(), report -> new ArrayList<>())
                .add(statement));
        return reports;
    }

    /** By name and number, the one meeting that a report tells of in the words for a session. */
    private static Map<String, Held> told(List<Statement> report) {
        List<Statement> mechanisms = report.stream()
                .filter(statement -> statement.claim() instanceof Mechanism)
                .toList();
        Map<String, List<Held>> told = new HashMap<>();
        for (Statement meeting : report) {
            if (!(meeting.claim() instanceof Mechanism)) {
                Map<String, Mechanism> named = new HashMap<>();
                mechanisms.stream()
                        .filter(mechanism -> SessionOf.metAs(meeting, mechanism))
                        .forEach(mechanism -> named.put(session(mechanism), (Mechanism) mechanism.claim()));
                named.remove("");
                // Who met as two at once is told of in words that tell nothing.
                if (named.size() == 1) {
                    named.forEach((session, mechanism) -> told.computeIfAbsent(session, any -> new ArrayList<>())
                            .add(new Held(meeting.happening(), mechanism)));
                }
            }
        }
        Map<String, Held> one = new HashMap<>();
        told.forEach((session, meetings) -> only(meetings).ifPresent(held -> one.put(session, held)));
        return one;
    }

    /** The name and the number of a session; empty where the name tells too little. */
    private static String session(Statement statement) {
        Mechanism mechanism = (Mechanism) statement.claim();
        String identity = MechanismName.of(mechanism.name(), Relationship.ofReport(statement))
                .identity();
        return identity.isEmpty() ? "" : identity + "\n" + mechanism.session().orElseThrow();
    }

    /** The one that is told of; of several, the one that is called a session or a summit. */
    private static Optional<Held> only(List<Held> meetings) {
        if (meetings.size() == 1) {
            return Optional.of(meetings.get(0));
        }
        List<Held> called = meetings.stream()
                .filter(held -> SessionOf.isCalledSession(held.meeting().engagement()))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private static void link(List<Held> told, Findings findings) {
        boolean agree = told.stream().allMatch(one -> told.stream().allMatch(one::agreesWith));
        if (agree) {
            same(told, findings);
            return;
        }
        // Where reports exclude each other, those that give the very same days are one, and all others may be.
        Map<String, List<Held>> byDays = told.stream()
                .collect(Collectors.groupingBy(
                        held -> held.meeting().date() + " " + held.last(), TreeMap::new, Collectors.toList()));
        List<Held> firsts = new ArrayList<>();
        byDays.values().forEach(alike -> {
            boolean dated = alike.get(0).meeting().date().isPresent();
            if (dated) {
                same(alike, findings);
            }
            firsts.addAll(dated ? alike.subList(0, 1) : alike);
        });
        setSideBySide(firsts, findings);
    }

    private static void same(List<Held> told, Findings findings) {
        Set<String> days = told.stream().map(Held::inWords).collect(Collectors.toCollection(TreeSet::new));
        findings.same(
                told.stream().map(held -> held.meeting().id()).toList(),
                "all tell of " + inWords(told.get(0).session()) + ", and the days agree: " + String.join("; ", days));
    }

    private static void setSideBySide(Collection<Held> firsts, Findings findings) {
        List<Held> all = List.copyOf(firsts);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                findings.tie(
                        all.get(i).meeting().id(),
                        TieKind.PERHAPS_SAME,
                        all.get(j).meeting().id(),
                        "both tell of " + inWords(all.get(i).session())
                                + ", but the days that reports give it are not the" + " same: "
                                + all.get(j).inWords() + "; " + all.get(i).inWords());
            }
        }
    }

    private static String inWords(Mechanism session) {
        return "session " + session.session().orElseThrow() + " of “" + session.name() + "”";
    }
}
