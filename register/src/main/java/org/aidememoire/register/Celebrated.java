package org.aidememoire.register;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Milestone;
import org.aidememoire.model.party.CountryCode;

/**
 * What anniversaries are of, so that the 60th and the 63rd of one treaty are known for the same, and "the establishment of
 * diplomatic ties" for "Kenyan–Ugandan relations".
 *
 * @param words the words that tell it, without the ordinal and, where there are others, the names of the states
 * @param states between which states it is told
 * @param first the year from which the ordinals count
 */
public record Celebrated(Set<String> words, Set<CountryCode> states, int first) {
    private static final String RELATIONS = "relations";
    private static final Set<String> SAME_AS_RELATIONS = Set.of("tie", "ties", "relationship", "relation", RELATIONS);
    private static final Set<String> SAYS_NO_MORE = Set.of(
            "their",
            "two",
            "both",
            "our",
            "countries",
            "nations",
            "between",
            "and",
            "with",
            "a",
            "in",
            "official",
            "formal",
            "full",
            "bilateral",
            "setting",
            "up",
            "signing",
            "day");

    /** Copies the sets. */
    public Celebrated {
        words = Set.copyOf(words);
        states = Set.copyOf(states);
    }

    /** What {@code anniversary}, told between {@code states}, celebrates, where it is that of {@code year}. */
    public static Celebrated by(Milestone anniversary, Set<CountryCode> states, int year) {
        String relationship = states.stream().map(CountryCode::alpha3).sorted().collect(Collectors.joining("-"));
        int ordinal = anniversary.ordinal().orElse(0);
        List<String> said = FoldedWords.of(Ordinals.exchanged(anniversary.name(), ordinal, 0))
                .inOrder();
        Set<String> words = telling(StateNames.without(said, relationship));
        return new Celebrated(
                words.isEmpty() ? telling(StateNames.coded(said, relationship)) : words, states, year - ordinal);
    }

    private static Set<String> telling(List<String> said) {
        Set<String> words = new TreeSet<>(Anniversaries.telling(said));
        words.removeAll(SAYS_NO_MORE);
        if (words.removeAll(SAME_AS_RELATIONS)) {
            words.remove("diplomatic");
            words.add(RELATIONS);
        }
        return words;
    }
}
