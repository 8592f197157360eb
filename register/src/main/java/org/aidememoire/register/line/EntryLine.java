package org.aidememoire.register.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;

/**
 * An entry in brief.
 *
 * @param id the entry's identifier
 * @param kind what kind of thing it is
 * @param name its name where it is a thing with one (a person, document, mechanism, project, milestone; the measure of a
 *     target), as the first report writes it; else empty
 * @param country the state of a person's first office, the country of an engagement, the destination of an invitation
 * @param form the word for what kind of engagement or document it is, by the first report; else empty
 * @param inForce whether it is a document that was in force already when it was first reported
 * @param between between which states its claims place it
 * @param by the states that undertake, aim or invite
 * @param people the names that its claims give to people
 * @param said the forces and sectors of its claims
 * @param start when it begins, by its most precise claim; of equally precise ones the first published
 * @param end when that claim has it end
 * @param settledStart when it begins, as far as reports together settle it
 * @param settledEnd when it ends, as far as reports together settle it
 * @param spans the days that its claims give it; where none does, the days on which it was reported
 * @param dated whether a claim gives it a date
 * @param reported the day of the first report that has one
 * @param lastReported the day of the last report that has one
 * @param reports how many reports tell of it
 * @param place where its first claim stands
 */
public record EntryLine(
        ClaimId id,
        ClaimKind kind,
        String name,
        Optional<CountryCode> country,
        String form,
        boolean inForce,
        List<Between> between,
        Set<CountryCode> by,
        Set<String> people,
        List<Said> said,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        Optional<PartialDate> settledStart,
        Optional<PartialDate> settledEnd,
        List<Span> spans,
        boolean dated,
        Optional<LocalDate> reported,
        Optional<LocalDate> lastReported,
        int reports,
        Place place) {

    /** Whether it belongs to the relationship between {@code states}, as {@code Register.isBetween} has it. */
    public boolean isBetween(Set<CountryCode> states) {
        return between.stream().anyMatch(claim -> claim.holds(states));
    }
}
