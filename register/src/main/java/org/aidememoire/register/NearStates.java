package org.aidememoire.register;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.line.EntryLine;

/**
 * Under the letter of a kind and a state, the entries of that kind that a claim places between it and others, or may: so the
 * lines of one relationship are found without reading those of all.
 */
final class NearStates {
    /** Nothing stands under a key; the key says all. */
    static final String NOTHING = "";

    private NearStates() {}

    /** The keys under which the entry whose line is {@code line} is found. */
    static Set<String> keys(EntryLine line) {
        return line.between().stream()
                .flatMap(claim -> Stream.concat(claim.named().stream(), claim.principal().stream()))
                .map(state -> beginning(line.kind(), state) + line.id().value())
                .collect(Collectors.toSet());
    }

    /** Notes in {@code change} that an entry is as {@code after} has it and no longer as {@code before}. */
    static void move(Optional<EntryLine> before, Optional<EntryLine> after, Shelves.Change<String, String> change) {
        Set<String> old = before.map(NearStates::keys).orElse(Set.of());
        Set<String> now = after.map(NearStates::keys).orElse(Set.of());
        old.stream().filter(key -> !now.contains(key)).forEach(change::remove);
        now.stream().filter(key -> !old.contains(key)).forEach(key -> change.put(key, NOTHING));
    }

    /** The identifiers of the entries of {@code kind} that are near all of {@code states}, one at least, in order. */
    static List<String> identifiers(Shelves<String, String> near, ClaimKind kind, Set<CountryCode> states) {
        return states.stream()
                .map(state -> identifiers(near, beginning(kind, state)))
                .reduce((one, other) ->
                        one.stream().filter(new HashSet<>(other)::contains).toList())
                .orElseThrow(() -> new IllegalArgumentException("near no state is nothing"));
    }

    private static List<String> identifiers(Shelves<String, String> near, String beginning) {
        return near.entriesFrom(beginning)
                .takeWhile(entry -> entry.getKey().startsWith(beginning))
                .map(entry -> entry.getKey().substring(beginning.length()))
                .toList();
    }

    private static String beginning(ClaimKind kind, CountryCode state) {
        return kind.letter() + state.alpha3().toLowerCase(Locale.ROOT);
    }
}
