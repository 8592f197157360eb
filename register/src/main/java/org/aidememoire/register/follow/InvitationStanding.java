package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Register;

/**
 * An invitation from made to fulfilled.
 *
 * @param made when it was made, as far as the reports settle it
 * @param answer what the reports say of the answer; an answer given outweighs none
 * @param visit the visit that answered it, where one is known
 */
public record InvitationStanding(Optional<PartialDate> made, Acceptance answer, Optional<Entry> visit) {
    /** How an invitation stands that a visit answered. */
    public static final String ANSWERED = "answered by a visit";

    /** How the invitation of {@code entry} stands. */
    public static InvitationStanding of(Register register, Entry entry) {
        Acceptance answer = entry.sources().stream()
                .map(source -> ((Invitation) source.claim()).acceptance())
                .filter(said -> said != Acceptance.UNSTATED)
                .reduce((earlier, later) -> later)
                .orElse(Acceptance.UNSTATED);
        return new InvitationStanding(
                register.settled(entry).flatMap(Settled::start),
                answer,
                register.tied(entry, TieKind.ANSWERED_BY).stream().findFirst());
    }

    /** It in a word or two. */
    public String word() {
        if (visit.isPresent()) {
            return ANSWERED;
        }
        return answer == Acceptance.UNSTATED ? "no answer reported" : answer.word();
    }

    /** Whether no visit answered it by {@code on} and it was not declined. */
    public boolean isOpen(LocalDate on) {
        return visit.isEmpty()
                && answer != Acceptance.DECLINED
                && made.filter(date -> date.earliest().isAfter(on)).isEmpty();
    }
}
