package org.aidememoire.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Settled;

/** Which first and last days a set of clues leaves possible. */
final class Timing {
    /** Clues that leave more than so many first days open settle nothing. */
    private static final long WIDEST = 400;

    private record Days(LocalDate start, LocalDate end) {}

    private final Collection<Clue> clues;
    private final LocalDate from;
    private final LocalDate to;

    private Timing(Collection<Clue> clues) {
        this.clues = clues;
        this.from = clues.stream().map(Clue::from).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        this.to = clues.stream().map(Clue::to).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    /** Whether one and the same visit can meet all of {@code clues}. */
    static boolean agree(Collection<Clue> clues) {
        Timing timing = new Timing(clues);
        return timing.isOpen() || !timing.possible(true).isEmpty();
    }

    /** When what {@code clues} speak of took place, if they leave no more than a little over a year open. */
    static Optional<Settled> settle(ClaimId claim, Collection<Clue> clues) {
        Timing timing = new Timing(clues);
        if (timing.isOpen()) {
            return Optional.empty();
        }
        List<Days> possible = timing.possible(false);
        return possible.isEmpty() ? Optional.empty() : Optional.of(timing.settled(claim, possible));
    }

    private Settled settled(ClaimId claim, List<Days> possible) {
        return new Settled(
                claim,
                possible.stream().map(Days::start).min(LocalDate::compareTo).orElseThrow(),
                possible.stream().map(Days::start).max(LocalDate::compareTo).orElseThrow(),
                possible.stream().map(Days::end).min(LocalDate::compareTo).orElseThrow(),
                possible.stream().map(Days::end).max(LocalDate::compareTo).orElseThrow(),
                clues.stream().map(Clue::words).distinct().sorted().toList());
    }

    private boolean isOpen() {
        return from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX) || ChronoUnit.DAYS.between(from, to) > WIDEST;
    }

    private List<Days> possible(boolean oneWillDo) {
        List<Days> possible = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(to); start = start.plusDays(1)) {
            for (LocalDate end = start; end.isBefore(start.plusDays(Clue.LONGEST)); end = end.plusDays(1)) {
                if (allowed(start, end)) {
                    possible.add(new Days(start, end));
                    if (oneWillDo) {
                        return possible;
                    }
                }
            }
        }
        return possible;
    }

    private boolean allowed(LocalDate start, LocalDate end) {
        return clues.stream().allMatch(clue -> clue.allows().test(start, end));
    }
}
