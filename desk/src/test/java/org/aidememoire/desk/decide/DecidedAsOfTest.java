package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.decision.Seal;
import org.aidememoire.model.decision.Standing;
import org.aidememoire.model.decision.Subject;
import org.junit.jupiter.api.Test;

/** As of a past day, views of progress count that were held by then; words on what reports say count whenever they came. */
class DecidedAsOfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 6);
    private static final Claim RAILWAY = Lakeside.railway("1");

    private final List<Decision> log = new ArrayList<>();

    private void decide(String moment, Subject subject, Act act) {
        log.add(new Decision(
                log.size() + 1L,
                Instant.parse(moment),
                new Draft(Lakeside.anna(), subject, act, "for a reason"),
                Seal.NONE,
                Seal.NONE));
    }

    private static Subject entry() {
        return new Subject.OfEntry(new TreeSet<>(List.of(RAILWAY.id())));
    }

    private static Act assessed(Progress progress) {
        return new Act.Assess(progress, Optional.empty(), Optional.empty());
    }

    @Test
    void anAssessmentOfLaterIsLeftOutAndARejectionOfLaterIsNot() {
        decide("2026-02-06T23:59:59.999Z", entry(), assessed(Progress.IN_PROGRESS));
        decide("2026-02-07T00:00:00Z", entry(), assessed(Progress.DONE));
        decide("2026-02-08T00:00:00Z", new Subject.OfClaim(RAILWAY.id(), RAILWAY, new TreeSet<>()), new Act.Reject());
        Decided then = Decided.asOf(log, DAY, Successions.NONE);
        assertThat(then.log()).extracting(Decision::number).containsExactly(1L, 3L);
        assertThat(then.standing(RAILWAY.id())).isEqualTo(Standing.REJECTED);
    }

    @Test
    void anAssessmentThatWasUndoneLaterStoodThen() {
        decide("2026-02-06T08:00:00Z", entry(), assessed(Progress.DONE));
        decide("2026-02-07T08:00:00Z", entry(), new Act.Undo(1));
        assertThat(Decided.asOf(log, DAY, Successions.NONE).isUndone(log.get(0)))
                .isFalse();
        assertThat(new Decided(log, Successions.NONE).isUndone(log.get(0))).isTrue();
    }
}
