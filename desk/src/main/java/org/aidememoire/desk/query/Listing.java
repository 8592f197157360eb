package org.aidememoire.desk.query;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;

/** A list of entries that a user can ask for. */
public enum Listing {
    /** What happened, when: engagements, and the documents signed and milestones that have a date. */
    TIMELINE(ClaimKind.ENGAGEMENT, ClaimKind.INSTRUMENT, ClaimKind.MILESTONE) {
        @Override
        boolean holds(Line line) {
            return line.entry().kind() == ClaimKind.ENGAGEMENT
                    || (line.start().isPresent() && !isStanding(line.entry().first()));
        }

        private boolean isStanding(Claim claim) {
            return claim instanceof Instrument instrument && instrument.status() == InstrumentStatus.IN_FORCE;
        }
    },
    COMMITMENTS(ClaimKind.COMMITMENT),
    TARGETS(ClaimKind.TARGET),
    /** By country, then by name. */
    PEOPLE(ClaimKind.PERSON) {
        @Override
        Comparator<Line> order() {
            return Comparator.comparing((Line line) -> country(line.entry().first()))
                    .thenComparing(line -> ((Person) line.entry().first()).name())
                    .thenComparing(line -> line.entry().id());
        }

        private String country(Claim person) {
            Optional<CountryCode> country = ((Person) person)
                    .offices().stream()
                            .map(Office::country)
                            .flatMap(Optional::stream)
                            .findFirst();
            return country.map(CountryCode::alpha3).orElse("~");
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

    /** Whether {@code line}, which is of one of its kinds, belongs in it. */
    boolean holds(Line line) {
        return true;
    }

    /** Things with a date by their date; then the others by the day they were first reported; the undated last. */
    Comparator<Line> order() {
        return Comparator.comparing(Line::start, lastIfEmpty(BY_DATE))
                .thenComparing(Line::reported, lastIfEmpty(BY_DATE))
                .thenComparing(line -> line.entry().first(), Claim.IN_TEXT_ORDER);
    }

    static <T> Comparator<Optional<T>> lastIfEmpty(Comparator<T> order) {
        return Comparator.comparing((Optional<T> value) -> value.isEmpty())
                .thenComparing((one, other) -> one.isEmpty() ? 0 : order.compare(one.get(), other.orElseThrow()));
    }
}
