package org.aidememoire.desk.query;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.line.Said;

/**
 * As much of a line as can be said without opening its entry.
 *
 * @param id the entry's identifier
 * @param kind what kind of thing it is
 * @param form the word for what kind of engagement it is, as its first claim has it; else empty
 * @param countries where an engagement takes place, or the states of a person's offices
 * @param start the first day of what it speaks of
 * @param end the last day of what it speaks of
 * @param standing what became of it, in a word; empty where nothing is followed up
 */
public record Outline(
        ClaimId id,
        ClaimKind kind,
        String form,
        List<CountryCode> countries,
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        String standing) {
    /** Copies the list. */
    public Outline {
        countries = List.copyOf(countries);
    }

    static Outline of(Candidate one) {
        Said first = one.brief().said().get(0);
        return new Outline(
                one.brief().id(),
                one.brief().kind(),
                first.form(),
                first.countries(),
                one.start(),
                one.end(),
                one.standing());
    }
}
