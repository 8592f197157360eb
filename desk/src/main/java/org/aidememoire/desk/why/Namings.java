package org.aidememoire.desk.why;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PlaceMention;

/** Says in a few words what a mention names. */
final class Namings {
    private Namings() {}

    /** Who, when or where it is; empty where the report does not settle it. */
    static String what(Mention mention) {
        if (mention instanceof PartyMention party) {
            return who(party);
        }
        if (mention instanceof DateMention date) {
            return when(date);
        }
        return mention instanceof PlaceMention place
                ? place.country().map(Object::toString).orElse("")
                : "";
    }

    /** Who takes part; and whom it binds, where that is another. */
    private static String who(PartyMention party) {
        String participants = labels(party.participants());
        String undertakers = labels(party.undertakers());
        boolean same = undertakers.isEmpty() || undertakers.equals(participants);
        return same ? participants : (participants + " for " + undertakers).strip();
    }

    private static String labels(List<Party> parties) {
        return parties.stream().map(Party::label).collect(Collectors.joining(", "));
    }

    private static String when(DateMention date) {
        Optional<String> start = date.start().map(PartialDate::toString);
        String range = date.end()
                .map(end -> start.orElse("…") + " to " + end)
                .or(() -> start)
                .orElse("");
        String days = date.duration().map(count -> count + " days").orElse("");
        return (range + " " + days).strip();
    }
}
