package org.aidememoire.desk.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;
import org.aidememoire.register.Register;

/**
 * What stands at the head of a relationship. What took place during a visit is told with the visit.
 *
 * @param held the engagements that were held, the last first
 * @param ahead those that are announced, the next first; then those of the last years of which no report tells though
 *     their day passed
 * @param since the first day of the engagement that was held last, else the day on which it was reported
 * @param fresh the commitments first said on that day or later
 * @param falling the commitments whose horizon is near or past, the earliest first
 * @param pending the invitations that no visit answered
 */
public record Glance(
        List<Entry> held,
        List<Entry> ahead,
        Optional<LocalDate> since,
        List<Entry> fresh,
        List<Entry> falling,
        List<Entry> pending) {
    /** Copies the lists. */
    public Glance {
        held = List.copyOf(held);
        ahead = List.copyOf(ahead);
        fresh = List.copyOf(fresh);
        falling = List.copyOf(falling);
        pending = List.copyOf(pending);
    }

    /** The relationship between {@code states} in {@code register}, as of {@code on}. */
    public static Glance of(Register register, Set<CountryCode> states, LocalDate on) {
        Engagements engagements = new Engagements(register, states, on);
        Undertakings undertakings = new Undertakings(register, states, on);
        Optional<LocalDate> since = engagements.lastBegan();
        return new Glance(
                engagements.held(),
                engagements.ahead(),
                since,
                since.map(undertakings::newSince).orElse(List.of()),
                undertakings.fallingDue(),
                Prospects.pending(register, states, on));
    }
}
