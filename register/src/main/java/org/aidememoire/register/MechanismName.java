package org.aidememoire.register;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The name of a standing arrangement as far as it tells it from others: without the names of the states it is between,
 * in whatever order these come, and without words such as "annual" that one report adds and another leaves out.
 *
 * @param words what is left, in order, each by its stem
 * @param namesStates whether a state that it is between is named
 * @param whole the name as written, folded
 */
record MechanismName(List<String> words, boolean namesStates, String whole) {
    private static final Set<String> ADDED = Set.of(
            "annual",
            "joint",
            "bilateral",
            "regular",
            "the",
            "of",
            "and",
            "for",
            "on",
            "in",
            "between",
            "inaugural",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "meetings");
    /** What the least of names have: "the Committee", "the Dialogue". */
    private static final int TELLING = 2;

    static MechanismName of(String name, String relationship) {
        List<String> folded =
                FoldedWords.of(name.replaceAll("2 ?\\+ ?2", "twoplustwo")).inOrder();
        List<String> left = StateNames.without(folded, relationship);
        List<String> words = left.stream()
                .filter(word -> !ADDED.contains(word) || word.equals("meetings"))
                .map(word -> word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word)
                .toList();
        return new MechanismName(words, left.size() < folded.size(), String.join(" ", folded));
    }

    /** Equal for names of one arrangement between the same states; empty where the name tells too little. */
    String identity() {
        if (words.isEmpty()) {
            return "";
        }
        if (words.size() < TELLING && !namesStates && !isName()) {
            return whole.contains(" ") ? whole : "";
        }
        return new TreeSet<>(words).stream().collect(Collectors.joining(" "));
    }

    /** A word of its own, such as APEC or G20, and not "committee". */
    private boolean isName() {
        return !Set.of(
                        "committee",
                        "commission",
                        "council",
                        "dialogue",
                        "forum",
                        "meeting",
                        "summit",
                        "process",
                        "group")
                .contains(words.get(0));
    }

    /** Whether this is how {@code longer} begins: "Bali Process" of "Bali Process on People Smuggling". */
    boolean begins(MechanismName longer) {
        return words.size() >= TELLING
                && words.size() < longer.words.size()
                && longer.words.subList(0, words.size()).equals(words);
    }
}
