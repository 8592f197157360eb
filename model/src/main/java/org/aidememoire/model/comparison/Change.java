package org.aidememoire.model.comparison;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;

/**
 * One thing that was said before, after, or both times.
 *
 * @param shifts how the two stand to each other; at least one, in the order of their constants
 * @param before what was said before
 * @param after what was said after
 * @param because in words, why the two are set side by side and what makes each shift
 */
public record Change(Set<Shift> shifts, Optional<Wording> before, Optional<Wording> after, List<String> because) {
    /** @throws IllegalArgumentException if nothing was said, or the shifts do not fit what was */
    public Change {
        if (before.isEmpty() && after.isEmpty() || shifts.isEmpty()) {
            throw new IllegalArgumentException("a change needs words and a shift: " + shifts);
        }
        if (shifts.contains(Shift.NEW) != before.isEmpty() || shifts.contains(Shift.NOT_MENTIONED) != after.isEmpty()) {
            throw new IllegalArgumentException("what is new has no words before, what is not mentioned none after");
        }
        shifts = Collections.unmodifiableSet(EnumSet.copyOf(shifts));
        because = List.copyOf(because);
    }

    /** The first of its shifts, under which it is told. */
    public Shift main() {
        return shifts.iterator().next();
    }

    /** What kind of thing it is. */
    public ClaimKind kind() {
        return latest().kind();
    }

    /** What was said after, or else before. */
    public Claim latest() {
        return after.or(() -> before).orElseThrow().source().claim();
    }
}
