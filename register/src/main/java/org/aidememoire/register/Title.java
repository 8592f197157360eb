package org.aidememoire.register;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.party.CountryCode;

/**
 * An office as far as it tells its holder from others: the words of its title and the state.
 *
 * @param words the folded words of the title
 * @param state whose office it is
 * @param written both in words, made once, since the titles of a name borne by thousands are compared again and again
 */
record Title(Set<String> words, CountryCode state, String written) implements Comparable<Title> {
    private Title(SortedSet<String> words, CountryCode state) {
        this(words, state, String.join(" ", words) + " of " + state);
    }

    static Optional<Title> of(Office office) {
        return office.country()
                .map(state ->
                        new Title(new TreeSet<>(FoldedWords.of(office.title()).asSet()), state));
    }

    void write(Packing to) {
        to.each(words, to::words).words(state.alpha3());
    }

    static Title read(Unpacking from) {
        return new Title(new TreeSet<>(from.each(from::words)), new CountryCode(from.words()));
    }

    /** Whether a report can write the one for the other: "General Secretary" and "Party General Secretary". */
    boolean isAlso(Title other) {
        return state.equals(other.state) && (words.containsAll(other.words) || other.words.containsAll(words));
    }

    @Override
    public int compareTo(Title other) {
        return written.compareTo(other.written);
    }

    @Override
    public String toString() {
        return written;
    }
}
