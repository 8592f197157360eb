package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.claim.Person;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Entry;

/** A list of entries that a user can ask for. */
public enum Listing {
    /** What happened, when: engagements, and the documents signed and milestones that have a date. */
    TIMELINE(ClaimKind.ENGAGEMENT) {
        @Override
        boolean holds(Entry entry) {
            boolean dated = entry.kind() == ClaimKind.INSTRUMENT || entry.kind() == ClaimKind.MILESTONE;
            return super.holds(entry) || (dated && EntryDate.of(entry).isPresent() && !isStanding(entry.first()));
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
        Comparator<Entry> order() {
            return Comparator.comparing((Entry entry) -> country(entry.first()))
                    .thenComparing(entry -> ((Person) entry.first()).name())
                    .thenComparing(Entry::id);
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
    private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

    private final ClaimKind kind;

    Listing(ClaimKind kind) {
        this.kind = kind;
    }

    /** Whether {@code entry} belongs in it. */
    boolean holds(Entry entry) {
        return entry.kind() == kind;
    }

    /** Things with a date by their date; then the others by the day they were first reported; the undated last. */
    Comparator<Entry> order() {
        return Comparator.comparing((Entry entry) -> EntryDate.of(entry), lastIfEmpty(BY_DATE))
                .thenComparing(EntryDate::reported, lastIfEmpty(BY_DAY))
                .thenComparing(Entry::first, Claim.IN_TEXT_ORDER);
    }

    private static <T> Comparator<Optional<T>> lastIfEmpty(Comparator<T> order) {
        return Comparator.comparing((Optional<T> value) -> value.isEmpty())
                .thenComparing((one, other) -> one.isEmpty() ? 0 : order.compare(one.get(), other.orElseThrow()));
    }
}
