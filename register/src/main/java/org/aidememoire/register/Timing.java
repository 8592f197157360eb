package org.aidememoire.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Settled;

/** Which first and last days a set of clues leaves possible. */
final class Timing {
    /** Clues that leave more than so many first days open settle nothing. */
    private static final long WIDEST = 400;

    private final Collection<Clue> clues;
    private final LocalDate from;
    private final LocalDate to;

    private Timing(Collection<Clue> clues) {
        this.clues = clues;
        LocalDate latest = LocalDate.MIN;
        LocalDate earliest = LocalDate.MAX;
        for (Clue clue : clues) {
            latest = clue.from().isAfter(latest) ? clue.from() : latest;
            earliest = clue.to().isBefore(earliest) ? clue.to() : earliest;
        }
        this.from = latest;
        this.to = earliest;
    }

    /** Whether one and the same visit can meet all of {@code clues}. */
    static boolean agree(Collection<Clue> clues) {
        Timing timing = new Timing(clues);
        return timing.isOpen() || timing.tried(true).any();
    }

    /** When what {@code clues} speak of took place, if they leave no more than a little over a year open. */
    static Optional<Settled> settle(ClaimId claim, Collection<Clue> clues) {
        Timing timing = new Timing(clues);
        if (timing.isOpen()) {
            return Optional.empty();
        }
        Possible possible = timing.tried(false);
        return possible.any() ? Optional.of(timing.settled(claim, possible)) : Optional.empty();
    }

    private Settled settled(ClaimId claim, Possible possible) {
        return new Settled(
                claim,
                LocalDate.ofEpochDay(possible.firstStart),
                LocalDate.ofEpochDay(possible.lastStart),
                LocalDate.ofEpochDay(possible.firstEnd),
                LocalDate.ofEpochDay(possible.lastEnd),
                clues.stream().map(Clue::words).distinct().sorted().toList());
    }

    private boolean isOpen() {
        return from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX) || ChronoUnit.DAYS.between(from, to) > WIDEST;
    }

    /** The bounds of the days that were found possible. */
    private static final class Possible {
        private long firstStart = Long.MAX_VALUE;
        private long lastStart = Long.MIN_VALUE;
        private long firstEnd = Long.MAX_VALUE;
        private long lastEnd = Long.MIN_VALUE;

        void admit(long start, long end) {
            firstStart = Math.min(firstStart, start);
            lastStart = Math.max(lastStart, start);
            firstEnd = Math.min(firstEnd, end);
            lastEnd = Math.max(lastEnd, end);
        }

        boolean any() {
            return firstStart <= lastStart;
        }
    }

    private Possible tried(boolean oneWillDo) {
        Possible possible = new Possible();
        for (long start = from.toEpochDay(); start <= to.toEpochDay(); start++) {
            for (long end = start; end < start + Clue.LONGEST; end++) {
                if (isAllowed(start, end)) {
                    possible.admit(start, end);
                    if (oneWillDo) {
                        return possible;
                    }
                }
            }
        }
        return possible;
    }

    private boolean isAllowed(long start, long end) {
        for (Clue clue : clues) {
            if (!clue.allows().allow(start, end)) {
                return false;
            }
        }
        return true;
    }
}
