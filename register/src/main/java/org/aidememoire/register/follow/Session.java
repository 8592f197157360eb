package org.aidememoire.register.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Register;

/**
 * A numbered session of a mechanism.
 *
 * @param number its ordinal
 * @param when the day of the meeting that is a session of it by the same words; none where no report settles it
 * @param sources who tells of it; none where reports tell of an earlier and of a later session only
 */
public record Session(int number, Optional<PartialDate> when, List<Source> sources) {
    /** So many sessions in a row of which nobody tells are a misread number and no gap. */
    private static final int WIDEST_GAP = 30;

    /** Copies the sources. */
    public Session {
        sources = List.copyOf(sources);
    }

    /** Whether any report tells of it. */
    public boolean isReported() {
        return !sources.isEmpty();
    }

    /** The sessions of the mechanism of {@code entry} by number, with those between them that no report tells of. */
    public static List<Session> of(Register register, Entry entry) {
        Map<Integer, List<Source>> told = new TreeMap<>();
        for (Source source : entry.sources()) {
            ((Mechanism) source.claim()).session().ifPresent(number -> told.computeIfAbsent(
                            number, n -> new ArrayList<>())
                    .add(source));
        }
        List<Tie> meetings = register.ties(entry).stream()
                .filter(tie -> tie.kind() == TieKind.SESSION_OF)
                .toList();
        List<Session> sessions = new ArrayList<>();
        told.forEach((number, sources) -> {
            if (!sessions.isEmpty()) {
                addGap(sessions, number);
            }
            sessions.add(new Session(number, when(register, meetings, sources), sources));
        });
        return sessions;
    }

    private static void addGap(List<Session> sessions, int next) {
        int last = sessions.get(sessions.size() - 1).number();
        if (next - last <= WIDEST_GAP) {
            for (int missing = last + 1; missing < next; missing++) {
                sessions.add(new Session(missing, Optional.empty(), List.of()));
            }
        }
    }

    /** The first day of the meetings that were tied to it by the very claims that name it. */
    private static Optional<PartialDate> when(Register register, List<Tie> meetings, List<Source> sources) {
        Dates dates = new Dates(register);
        Set<ClaimId> named = sources.stream().map(source -> source.claim().id()).collect(Collectors.toSet());
        return meetings.stream()
                .filter(tie -> named.contains(tie.to()))
                .flatMap(tie -> register.entry(tie.from()).stream())
                .flatMap(meeting -> dates.start(meeting).stream())
                .min(PartialDate::compareTo);
    }
}
