package org.aidememoire.register;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.party.CountryCode;

/**
 * An office as far as it tells its holder from others: the words of its title and the state.
 *
 * @param words the folded words of the title
 * @param state whose office it is
 */
record Title(Set<String> words, CountryCode state) implements Comparable<Title> {
    private static final Comparator<Title> ORDER = Comparator.comparing(Title::toString);

    Title {
        words = new TreeSet<>(words);
    }

    static Optional<Title> of(Office office) {
        return office.country()
                .map(state -> new Title(FoldedWords.of(office.title()).asSet(), state));
    }

    /** Whether a report can write the one for the other: "General Secretary" and "Party General Secretary". */
    boolean isAlso(Title other) {
        return state.equals(other.state) && (words.containsAll(other.words) || other.words.containsAll(words));
    }

    @Override
    public int compareTo(Title other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join(" ", words) + " of " + state;
    }
}
