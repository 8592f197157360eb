package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import org.aidememoire.model.claim.EngagementStatus;

/**
 * What the words about an engagement say of whether it took place.
 *
 * @param none whether they say that it is no engagement at all: denied, refused, only possible
 * @param ifDated whether it is one only where its day is known: "agreed to meet" alone is an undertaking
 * @param status how it stands, where they say so
 */
record Verdict(boolean none, boolean ifDated, Optional<EngagementStatus> status) {
    static final Verdict NONE = new Verdict(true, false, Optional.empty());
    static final Verdict OPEN = new Verdict(false, false, Optional.empty());
    static final Verdict HABIT = new Verdict(false, true, Optional.empty());
    static final Verdict AGREED = new Verdict(false, true, Optional.of(EngagementStatus.PLANNED));

    static Verdict of(EngagementStatus status) {
        return new Verdict(false, false, Optional.of(status));
    }
}
