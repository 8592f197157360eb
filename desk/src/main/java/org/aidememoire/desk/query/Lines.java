package org.aidememoire.desk.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Mechanism;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Register;

/** Makes the lines of listings. For one question. */
final class Lines {
    private final Register register;
    private final FullNames names;

    Lines(Register register) {
        this.register = register;
        this.names = new FullNames(register);
    }

    Line of(Entry entry, Candidate listed) {
        return new Line(
                entry,
                listed.start(),
                listed.end(),
                listed.reported(),
                listed.lastReported(),
                listed.brief().called(),
                listed.brief().reports(),
                participants(entry),
                entry.kind() == ClaimKind.MILESTONE ? listed.brief().told() : Set.of(),
                session(entry),
                listed.facets());
    }

    private List<String> participants(Entry entry) {
        return switch (entry.kind()) {
            case ENGAGEMENT ->
                names.participants((Engagement) EntryDate.mostPrecise(entry).orElseGet(entry::first));
            case INVITATION -> names.hostAndGuests((Invitation) entry.first());
            // To look at what else is claimed would open it.
            default -> List.of();
        };
    }

    private Optional<String> session(Entry entry) {
        if (entry.kind() != ClaimKind.ENGAGEMENT) {
            return Optional.empty();
        }
        return register.ties(entry).stream()
                .filter(tie -> tie.kind() == TieKind.SESSION_OF)
                .flatMap(tie -> register.entry(tie.to()).flatMap(mechanism -> mechanism.source(tie.to())).stream())
                .map(source -> named((Mechanism) source.claim()))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static String named(Mechanism mechanism) {
        return mechanism.name()
                + (mechanism.session().isPresent()
                        ? ", session " + mechanism.session().getAsInt()
                        : "");
    }
}
