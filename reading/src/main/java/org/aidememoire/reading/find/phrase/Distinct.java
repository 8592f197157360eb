package org.aidememoire.reading.find.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.reading.sentence.Folded;

/**
 * One entry per thing: of names that can be of one thing, the fullest is kept, and of equally full ones the first. Two
 * names can be of one thing if all the telling words of one are among the other's ("the Joint Commission", "the Joint
 * Commission on Migration").
 *
 * @param <C> what is named
 */
public final class Distinct<C> {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+]+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the",
            "a",
            "an",
            "of",
            "and",
            "on",
            "for",
            "in",
            "to",
            "between",
            "with",
            "s",
            "this",
            "new",
            "annual",
            "regular",
            "monthly",
            "bilateral");

    private final List<Entry<C>> entries = new ArrayList<>();

    private record Entry<C>(Set<String> words, C named) {}

    private final BinaryOperator<C> merging;

    /** Keeps the fuller as it is. */
    public Distinct() {
        this((fuller, other) -> fuller);
    }

    /** Keeps what {@code merging} makes of the fuller and the other. */
    public Distinct(BinaryOperator<C> merging) {
        this.merging = merging;
    }

    /**
     * Adds {@code named} unless it is there under as full a name; it takes the place of a shorter one.
     *
     * @return whether nothing was there that it can be
     */
    public boolean add(String name, C named) {
        Set<String> words = words(name);
        for (int i = 0; i < entries.size(); i++) {
            Set<String> known = entries.get(i).words();
            C kept = entries.get(i).named();
            if (known.containsAll(words)) {
                entries.set(i, new Entry<>(known, merging.apply(kept, named)));
                return false;
            }
            if (words.containsAll(known)) {
                entries.set(i, new Entry<>(words, merging.apply(named, kept)));
                return false;
            }
        }
        return entries.add(new Entry<>(words, named));
    }

    /** What was kept, in the order of first mention. */
    public List<C> all() {
        return entries.stream().map(Entry::named).toList();
    }

    private static Set<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(Folded.word(name))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .map(Distinct::singular)
                .collect(Collectors.toSet());
    }

    private static String singular(String word) {
        boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
