package org.aidememoire.register.follow;

import java.time.ZoneOffset;
import java.util.Optional;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;

/**
 * How far a person thinks an undertaking has come.
 *
 * @param decision the decision to assess it
 * @param assessed what the person thinks
 */
public record Assessment(Decision decision, Act.Assess assessed) implements Turn {
    /** What {@code decision} says; empty if it assesses nothing. */
    public static Optional<Assessment> of(Decision decision) {
        return decision.act() instanceof Act.Assess assessed
                ? Optional.of(new Assessment(decision, assessed))
                : Optional.empty();
    }

    /** The day on which it was decided, in UTC. */
    @Override
    public Optional<PartialDate> day() {
        return Optional.of(PartialDate.of(decision.at().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    @Override
    public String word() {
        return "assessed: " + assessed.progress().word();
    }

    @Override
    public int rank() {
        return 2;
    }

    @Override
    public String key() {
        return String.format("%012d", decision.number());
    }
}
