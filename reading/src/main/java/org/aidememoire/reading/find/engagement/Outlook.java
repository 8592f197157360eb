package org.aidememoire.reading.find.engagement;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.model.claim.EngagementStatus;

/** Says how an engagement stands on the day of its report. */
final class Outlook {
    private final Optional<LocalDate> published;

    /** @param published the day of the report, where it is known */
    Outlook(Optional<LocalDate> published) {
        this.published = published;
    }

    /** What the words say, corrected by the calendar: a plan for a past day was carried out, what is to come is planned. */
    EngagementStatus status(Event event, Period when) {
        if (published
                        .filter(day -> when.before(day) || when.under(day))
                        .isPresent()
                && event.status()
                        .filter(status -> status == EngagementStatus.PLANNED)
                        .isPresent()) {
            return EngagementStatus.HELD;
        }
        boolean toCome = published.filter(when::after).isPresent();
        boolean undone = event.status()
                .filter(status -> status == EngagementStatus.POSTPONED || status == EngagementStatus.CANCELLED)
                .isPresent();
        return toCome && !undone ? EngagementStatus.PLANNED : event.status().orElse(EngagementStatus.HELD);
    }
}
