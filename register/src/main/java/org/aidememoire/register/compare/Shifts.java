package org.aidememoire.register.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Instrument;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.comparison.Shift;

/** How one wording stands to another of the same thing: which shifts, and what makes each. For one pair. */
final class Shifts {
    private final Set<Shift> shifts = EnumSet.noneOf(Shift.class);
    private final List<String> because = new ArrayList<>();

    private Shifts() {}

    static Shifts between(Said before, Said after) {
        Shifts found = new Shifts();
        found.compareStrength(before.claim(), after.claim());
        found.compareDetails(before.details(), after.details());
        if (found.shifts.isEmpty()) {
            found.shifts.add(Shift.REAFFIRMED);
        }
        return found;
    }

    Set<Shift> shifts() {
        return shifts;
    }

    List<String> because() {
        return because;
    }

    private void compareStrength(Claim before, Claim after) {
        if (before instanceof Commitment one && after instanceof Commitment other) {
            // The firmest force comes first.
            step(
                    other.force().compareTo(one.force()),
                    one.force().word(),
                    other.force().word());
        } else if (before instanceof Target one && after instanceof Target other) {
            step(one.value().compareTo(other.value()), quantity(one), quantity(other));
        } else if (before instanceof Instrument one && after instanceof Instrument other) {
            step(
                    Boolean.compare(
                            other.status() == InstrumentStatus.PLANNED, one.status() == InstrumentStatus.PLANNED),
                    one.status().word(),
                    other.status().word());
        } else if (before instanceof Invitation one && after instanceof Invitation other) {
            step(
                    firmness(one.acceptance()) - firmness(other.acceptance()),
                    one.acceptance().word(),
                    other.acceptance().word());
        }
    }

    /** A negative {@code weakening} is a strengthening. */
    private void step(int weakening, String from, String to) {
        if (weakening != 0) {
            shifts.add(weakening < 0 ? Shift.STRONGER : Shift.WEAKER);
            because.add("from " + from + " to " + to);
        }
    }

    private static int firmness(Acceptance answer) {
        return switch (answer) {
            case ACCEPTED -> 1;
            case UNSTATED -> 0;
            case DECLINED -> -1;
        };
    }

    private static String quantity(Target target) {
        return target.value().toPlainString() + " " + target.unit();
    }

    /** Only what is won or lost is a shift; where one detail gives way to another, it is told and nothing more. */
    private void compareDetails(Details before, Details after) {
        Set<String> won = after.beyond(before);
        Set<String> lost = before.beyond(after);
        if (!won.isEmpty()) {
            because.add("adds " + String.join(", ", won));
        }
        if (!lost.isEmpty()) {
            because.add("without " + String.join(", ", lost));
        }
        if (won.isEmpty() != lost.isEmpty()) {
            shifts.add(lost.isEmpty() ? Shift.MORE_SPECIFIC : Shift.LESS_SPECIFIC);
        }
    }
}
