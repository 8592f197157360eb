package org.aidememoire.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;

/**
 * Meetings that a report tells of in the words that name a mechanism: “met for the third annual leaders’ dialogue”, “the
 * sixth session of the joint commission”. Who met beside it, before it or after it did not meet as the mechanism, and what is
 * joined to a meeting by “and” is another. A group is one report.
 */
final class SessionOf implements Rule {
    private static final Set<EngagementKind> MEETINGS = EnumSet.of(
            EngagementKind.COMMITTEE_SESSION, EngagementKind.SUMMIT, EngagementKind.MEETING, EngagementKind.TALKS);

    private static final Set<EngagementKind> CALLED_SESSIONS =
            EnumSet.of(EngagementKind.COMMITTEE_SESSION, EngagementKind.SUMMIT);

    private static final Pattern BESIDE = Pattern.compile(
            "\\b(sidelines?|margins?|fringes?|ahead|advance|outcomes?|results?|preparations?|expansion|"
                    + "before|after|prior|following|discuss\\w*)\\b[^,;]*$|\\band the (?:\\w+ )?$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "session";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        boolean belongs = statement.claim() instanceof Mechanism || isMeeting(statement);
        return belongs ? Stream.of(statement.report().hex()) : Stream.empty();
    }

    /** Whether {@code statement} is of a meeting that can be a session of something. */
    static boolean isMeeting(Statement statement) {
        return statement.claim() instanceof Engagement engagement && MEETINGS.contains(engagement.engaged());
    }

    /** Whether a report calls {@code engagement} a session, in so many words. */
    static boolean isCalledSession(Engagement engagement) {
        return CALLED_SESSIONS.contains(engagement.engaged());
    }

    @Override
    public void find(String key, List<Statement> group, Findings findings) {
        for (Statement mechanism : group) {
            if (mechanism.claim() instanceof Mechanism named) {
                group.stream()
                        .filter(statement -> statement.claim() instanceof Engagement)
                        .filter(meeting -> metAs(meeting, mechanism))
                        .forEach(meeting -> findings.tie(
                                meeting.id(),
                                TieKind.SESSION_OF,
                                mechanism.id(),
                                meeting.reportName() + " names “" + named.name() + "” in the same words"));
            }
        }
    }

    /** Whether {@code meeting} was the mechanism's: its report, the same, tells of it in the words that name that. */
    static boolean metAs(Statement meeting, Statement mechanism) {
        return metAs(passage(meeting), passage(mechanism));
    }

    /** Whether the words on a meeting hold the name of the mechanism, or the name holds them, and nothing sets them apart. */
    private static boolean metAs(Passage meeting, Passage mechanism) {
        if (!meeting.overlaps(mechanism)) {
            return false;
        }
        int before = Math.max(0, mechanism.start() - meeting.start());
        return !BESIDE.matcher(meeting.quote().substring(0, before)).find();
    }

    private static Passage passage(Statement statement) {
        return statement.claim().evidence().passage();
    }
}
