package org.aidememoire.reading.find.engagement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.model.party.Party;

/** Who takes part in an engagement, as one mention of it says, by the part that they play. */
final class Cast {
    /** The part that someone plays. */
    enum Part {
        /** Who comes. */
        GUEST,
        /** Who receives. */
        HOST,
        /** One of those who do something together. */
        PARTY
    }

    private final Map<Part, List<Party>> parts;
    private final boolean somebody;

    private Cast(Map<Part, List<Party>> parts, boolean somebody) {
        this.parts = parts;
        this.somebody = somebody;
    }

    static Cast empty() {
        return new Cast(new EnumMap<>(Part.class), false);
    }

    /** The same cast with somebody whom the report does not name: "the Secretary", "I". */
    Cast withSomebody() {
        return new Cast(parts, true);
    }

    /** Whether somebody takes part whom the report does not name. */
    boolean hasSomebody() {
        return somebody;
    }

    /** The same cast with more who play {@code part}. */
    Cast with(Part part, List<Party> more) {
        Map<Part, List<Party>> all = new EnumMap<>(Part.class);
        all.putAll(parts);
        Set<Party> players = new LinkedHashSet<>(of(part));
        players.addAll(more);
        all.put(part, List.copyOf(players));
        return new Cast(all, somebody);
    }

    /** The same cast without {@code some}. */
    Cast without(List<Party> some) {
        Cast fewer = new Cast(new EnumMap<>(Part.class), somebody);
        for (Part part : parts.keySet()) {
            List<Party> left =
                    of(part).stream().filter(party -> !some.contains(party)).toList();
            fewer = left.isEmpty() ? fewer : fewer.with(part, left);
        }
        return fewer;
    }

    List<Party> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Everyone, guests first; whoever plays two parts once. */
    List<Party> all() {
        Set<Party> all = new LinkedHashSet<>();
        for (Part part : Part.values()) {
            all.addAll(of(part));
        }
        return new ArrayList<>(all);
    }
}
