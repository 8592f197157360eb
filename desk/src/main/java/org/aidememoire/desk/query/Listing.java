package org.aidememoire.desk.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
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
import org.aidememoire.model.register.Entry;

/** A list of entries that a user can ask for. */
public enum Listing {
    /** What happened, when: engagements, and the documents signed and milestones that have a date. */
    TIMELINE(EnumSet.of(ClaimKind.ENGAGEMENT, ClaimKind.INSTRUMENT, ClaimKind.MILESTONE)) {
        @Override
        boolean holds(Entry entry) {
            return entry.kind() == ClaimKind.ENGAGEMENT
                    || EntryDate.of(entry).isPresent() && !(isStanding(entry.first()));
        }

        private boolean isStanding(Claim claim) {
            return claim instanceof Instrument instrument && instrument.status() == InstrumentStatus.IN_FORCE;
        }
    },
    COMMITMENTS(EnumSet.of(ClaimKind.COMMITMENT)),
    TARGETS(EnumSet.of(ClaimKind.TARGET)),
    /** By country, then by name. */
    PEOPLE(EnumSet.of(ClaimKind.PERSON)) {
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
    DOCUMENTS(EnumSet.of(ClaimKind.INSTRUMENT)),
    MECHANISMS(EnumSet.of(ClaimKind.MECHANISM)),
    PROJECTS(EnumSet.of(ClaimKind.PROJECT)),
    INVITATIONS(EnumSet.of(ClaimKind.INVITATION)),
    MILESTONES(EnumSet.of(ClaimKind.MILESTONE)),
    FORMULAS(EnumSet.of(ClaimKind.FORMULA));

    private static final Comparator<PartialDate> BY_DATE = Comparator.naturalOrder();
    private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

    private final Set<ClaimKind> kinds;

    Listing(Set<ClaimKind> kinds) {
        this.kinds = kinds;
    }

    /** Whether it can list entries of {@code kind}. */
    boolean lists(ClaimKind kind) {
        return kinds.contains(kind);
    }

    boolean holds(Entry entry) {
        return lists(entry.kind());
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
