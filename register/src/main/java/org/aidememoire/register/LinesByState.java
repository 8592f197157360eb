package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.line.Between;
import org.aidememoire.register.line.EntryLine;

/** The lines of one register by the states that they have to do with, so that who asks of two need not see all. Thread-safe. */
final class LinesByState {
    private final Function<ClaimKind, Stream<EntryLine>> lines;
    private final Map<ClaimKind, Map<CountryCode, List<EntryLine>>> byKind = new ConcurrentHashMap<>();

    /** @param lines those of a kind, by identifier */
    LinesByState(Function<ClaimKind, Stream<EntryLine>> lines) {
        this.lines = lines;
    }

    /** The fewest that hold all that lie between {@code states}, of which there is one at least; by identifier. */
    Stream<EntryLine> of(Set<CountryCode> states, ClaimKind kind) {
        Map<CountryCode, List<EntryLine>> known = byKind.computeIfAbsent(kind, this::sorted);
        return states.stream()
                .map(state -> known.getOrDefault(state, List.of()))
                .min(Comparator.comparingInt(Collection::size))
                .orElseThrow()
                .stream();
    }

    private Map<CountryCode, List<EntryLine>> sorted(ClaimKind kind) {
        Map<CountryCode, List<EntryLine>> byState = new HashMap<>();
        lines.apply(kind).forEach(line -> {
            Set<CountryCode> states = new HashSet<>();
            for (Between claim : line.between()) {
                states.addAll(claim.named());
                states.addAll(claim.principal());
            }
            states.forEach(state ->
                    byState.computeIfAbsent(state, any -> new ArrayList<>()).add(line));
        });
        return byState;
    }
}
