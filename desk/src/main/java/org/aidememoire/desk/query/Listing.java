package org.aidememoire.desk.query;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.line.EntryLine;

/** A list of entries that a user can ask for. */
public enum Listing {
    /** What happened, when: engagements, and the documents signed and milestones that have a date. */
    TIMELINE(ClaimKind.ENGAGEMENT, ClaimKind.INSTRUMENT, ClaimKind.MILESTONE) {
        @Override
        boolean holds(EntryLine entry) {
            return entry.kind() == ClaimKind.ENGAGEMENT || (entry.start().isPresent() && !entry.inForce());
        }
    },
    COMMITMENTS(ClaimKind.COMMITMENT),
    TARGETS(ClaimKind.TARGET),
    /** By country, then by name. */
    PEOPLE(ClaimKind.PERSON) {
        @Override
        Comparator<Candidate> order() {
            return Comparator.comparing((Candidate one) ->
                            one.brief().country().map(CountryCode::alpha3).orElse("~"))
                    .thenComparing(one -> one.brief().name())
                    .thenComparing(one -> one.brief().id());
        }
    },
    DOCUMENTS(ClaimKind.INSTRUMENT),
    MECHANISMS(ClaimKind.MECHANISM),
    PROJECTS(ClaimKind.PROJECT),
    INVITATIONS(ClaimKind.INVITATION),
    MILESTONES(ClaimKind.MILESTONE),
    FORMULAS(ClaimKind.FORMULA);

    private static final Comparator<PartialDate> BY_DATE = Comparator.naturalOrder();

    private final Set<ClaimKind> kinds;

    Listing(ClaimKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** The kinds of what it lists. */
    public Set<ClaimKind> kinds() {
        return kinds;
    }

    /** Whether {@code entry}, which is of one of its kinds, belongs in it. */
    boolean holds(EntryLine entry) {
        return true;
    }

    /** Things with a date by their date; then the others by the day they were first reported; the undated last. */
    Comparator<Candidate> order() {
        return Comparator.comparing(Candidate::start, lastIfEmpty(BY_DATE))
                .thenComparing(Candidate::reported, lastIfEmpty(BY_DATE))
                .thenComparing(one -> one.brief().place());
    }

    static <T> Comparator<Optional<T>> lastIfEmpty(Comparator<T> order) {
        return Comparator.comparing((Optional<T> value) -> value.isEmpty())
                .thenComparing((one, other) -> one.isEmpty() ? 0 : order.compare(one.get(), other.orElseThrow()));
    }
}
