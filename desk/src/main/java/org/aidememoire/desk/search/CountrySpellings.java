package org.aidememoire.desk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.name.Gazetteer;
import org.aidememoire.register.FoldedWords;
import org.aidememoire.store.search.Condition.Criterion;
import org.aidememoire.store.search.Condition.Either;
import org.aidememoire.store.search.Condition.Words;

/**
 * The ways in which texts write the name of a country: who looks for "Vietnam" means "Việt Nam", too. A name that has
 * another within it, as "Republic of Albania" has "Albania", is found by that one.
 */
final class CountrySpellings {
    /** No name of more words is looked for. */
    static final int MOST_WORDS = 6;

    private static final CountrySpellings KNOWN = new CountrySpellings();

    private final Map<FoldedWords, Set<FoldedWords>> spellings = new HashMap<>();

    private CountrySpellings() {
        for (List<String> names : Gazetteer.spellings()) {
            Set<FoldedWords> ofOne = new LinkedHashSet<>();
            names.forEach(name -> ofOne.add(FoldedWords.of(name)));
            for (FoldedWords name : ofOne) {
                spellings.putIfAbsent(name, ofOne);
            }
        }
    }

    /** What fits {@code text} in any spelling, where it is the name of a country that is written in several ways. */
    static Optional<Criterion> of(String text) {
        FoldedWords asked = FoldedWords.of(text);
        List<FoldedWords> others = new ArrayList<>();
        for (FoldedWords other : KNOWN.spellings.getOrDefault(asked, Set.of())) {
            if (!holds(other, asked) && others.stream().noneMatch(kept -> holds(other, kept))) {
                others.removeIf(kept -> holds(kept, other));
                others.add(other);
            }
        }
        Criterion any = new Words(text);
        for (FoldedWords other : others) {
            any = new Either(any, new Words(other.toString()));
        }
        return others.isEmpty() ? Optional.empty() : Optional.of(any);
    }

    private static boolean holds(FoldedWords name, FoldedWords within) {
        return (" " + name + " ").contains(" " + within + " ");
    }
}
