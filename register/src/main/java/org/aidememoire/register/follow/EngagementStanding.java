package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Register;

/**
 * How an engagement stands on a day. What was announced is held once a report tells of it, or of talks during it; what was
 * announced for a day that has passed, and no report tells of, is just that: "no report of it" is not "not held".
 *
 * @param standing how it stands
 * @param because what that rests on, in words
 */
public record EngagementStanding(Standing standing, String because) {
    /** The ways in which an engagement can stand. */
    public enum Standing {
        /** A report tells of it. */
        HELD("held"),
        /** It is announced, and its day has not passed. */
        ANNOUNCED("announced"),
        /** It was put off, and no later report tells of it. */
        POSTPONED("postponed"),
        /** It was called off. */
        CANCELLED("cancelled"),
        /** It was announced for a day that has passed; no report tells of it. */
        NO_REPORT("no report of it");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** How it reads. */
        public String word() {
            return word;
        }
    }

    /**
     * The standing of {@code entry}.
     *
     * @param on the day for which it is asked
     * @throws IllegalArgumentException if it is not an engagement
     */
    public static EngagementStanding of(Register register, Entry entry, LocalDate on) {
        if (!(entry.first() instanceof Engagement)) {
            throw new IllegalArgumentException("not an engagement: " + entry.id());
        }
        Optional<Source> held = lastWith(entry, EngagementStatus.HELD);
        if (held.isPresent()) {
            return new EngagementStanding(Standing.HELD, name(held.get()) + " tells of it");
        }
        List<Entry> during = register.tiedTo(entry, TieKind.WITHIN);
        Optional<Source> seen = during.stream()
                .filter(other -> other.kind() == ClaimKind.ENGAGEMENT)
                .flatMap(other -> lastWith(other, EngagementStatus.HELD).stream())
                .min(Comparator.comparing(EngagementStanding::name));
        if (seen.isPresent()) {
            return new EngagementStanding(Standing.HELD, name(seen.get()) + " tells of what took place during it");
        }
        return notHeld(register, entry, on);
    }

    private static EngagementStanding notHeld(Register register, Entry entry, LocalDate on) {
        Source latest = entry.sources().get(entry.sources().size() - 1);
        return switch (((Engagement) latest.claim()).status()) {
            case POSTPONED -> new EngagementStanding(Standing.POSTPONED, name(latest) + " says so");
            case CANCELLED -> new EngagementStanding(Standing.CANCELLED, name(latest) + " says so");
            case HELD, PLANNED -> announced(new Dates(register), entry, latest, on);
        };
    }

    private static EngagementStanding announced(Dates dates, Entry entry, Source latest, LocalDate on) {
        Optional<PartialDate> last = dates.end(entry).or(() -> dates.start(entry));
        boolean passed = last.filter(date -> date.latest().isBefore(on)).isPresent();
        return passed
                ? new EngagementStanding(
                        Standing.NO_REPORT,
                        name(latest) + " announced it for " + last.orElseThrow() + ", which has passed on " + on)
                : new EngagementStanding(Standing.ANNOUNCED, name(latest) + " announces it");
    }

    private static Optional<Source> lastWith(Entry entry, EngagementStatus status) {
        return entry.sources().stream()
                .filter(source -> ((Engagement) source.claim()).status() == status)
                .reduce((earlier, later) -> later);
    }

    private static String name(Source source) {
        return source.metadata().name();
    }
}
