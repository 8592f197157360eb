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
 * An entry in brief: what lists filter, sort and count by. Nothing in it depends on the day on which it is asked for.
 *
 * @param id the entry's identifier
 * @param kind what kind of thing it is
 * @param name the name of a person, as the first report writes it; else empty
 * @param country the first state in the offices that the first report gives a person
 * @param called by what its reports know it
 * @param inForce whether it is a document that was there already, in force or cited, when it was first reported
 * @param between between which states its claims place it
 * @param by the states whose commitment it is; those that it names where only people and bodies undertake it
 * @param people the names that its claims give to people
 * @param said what its claims say, each combination once
 * @param start when it begins, by the most precise of what its reports say and together settle
 * @param end when it ends
 * @param reported the days of the reports that tell of it, as far as they are known, each once, in order
 * @param stands what became of it
 * @param due the last day of the latest horizon that reports name for a commitment
 * @param mechanisms the claims on mechanisms of which the names stand in the words of a commitment, each once; to which
 *     entries they belong is asked of the register
 * @param reports how many reports tell of it
 * @param place where its first claim stands
 */
public record EntryLine(
        ClaimId id,
        ClaimKind kind,
        String name,
        Optional<CountryCode> country,
        Called called,
        boolean inForce,
        List<Between> between,
        Set<CountryCode> by,
        Set<String> people,
        List<Said> said,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        List<PartialDate> reported,
        Stands stands,
        Optional<LocalDate> due,
        List<ClaimId> mechanisms,
        int reports,
        Place place) {

    /** Whether it belongs to the relationship between {@code states}, as {@code Register.isBetween} has it. */
    public boolean isBetween(Set<CountryCode> states) {
        return between.stream().anyMatch(claim -> claim.holds(states));
    }

    /** The states that a report which tells of it is mainly about; none where no report is about states. */
    public Set<CountryCode> told() {
        return between.stream()
                .map(Between::principal)
                .filter(states -> !states.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** When it was first reported. */
    public Optional<PartialDate> firstReported() {
        return reported.stream().findFirst();
    }

    /** When it was last reported. */
    public Optional<PartialDate> lastReported() {
        return reported.isEmpty() ? Optional.empty() : Optional.of(reported.get(reported.size() - 1));
    }
}
