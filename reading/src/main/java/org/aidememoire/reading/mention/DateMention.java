package org.aidememoire.reading.mention;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.date.PartialDate;

/**
 * A date or a range of dates.
 *
 * @param from first token
 * @param to after the last token
 * @param start the day, month or year, or the first of a range; empty where the report does not settle it
 * @param end the last of a range; empty where it is no range or the report does not settle it
 * @param duration days of a stated duration ("two-day"); empty where none is stated
 */
public record DateMention(
        int from, int to, Optional<PartialDate> start, Optional<PartialDate> end, Optional<Integer> duration)
        implements Mention {
    @Override
    public Set<String> types() {
        return Set.of("date");
    }
}
