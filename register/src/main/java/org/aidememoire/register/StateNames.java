package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words without the names of the states that they are said between. "Indonesia–Australia Ministerial Forum" and
 * "Australian–Indonesian Ministerial Forum" are the same words but for these, and "Lao National Day" is that of Laos.
 * Names are those of the platform's locale data (Unicode CLDR); an adjective is known by beginning as the name does.
 */
final class StateNames {
    private static final int SHORTEST = 3;
    /** Of "New Zealand" and the like, words that tell nothing alone. */
    private static final Set<String> COMMON =
            Set.of("and", "south", "north", "east", "west", "republic", "united", "islands", "the", "of", "arab");

    private static final Set<String> ENDINGS = Set.of(
            "", "n", "an", "ian", "ean", "ese", "i", "ish", "s", "er", "ers", "vian", "lese", "mese", "nese", "ans",
            "ic");
    /** Adjectives and spellings that do not begin as the name does. */
    private static final Map<String, Set<String>> OTHERWISE = Map.ofEntries(
            Map.entry("VNM", Set.of("viet", "nam")),
            Map.entry("CHN", Set.of("sino")),
            Map.entry("NLD", Set.of("dutch")),
            Map.entry("GBR", Set.of("uk", "british", "britain")),
            Map.entry("USA", Set.of("us", "american", "america")),
            Map.entry("FRA", Set.of("french")),
            Map.entry("THA", Set.of("thai")),
            Map.entry("DNK", Set.of("danish")),
            Map.entry("DEU", Set.of("german")),
            Map.entry("ESP", Set.of("spanish")),
            Map.entry("CHE", Set.of("swiss")),
            Map.entry("GRC", Set.of("greek")),
            Map.entry("TUR", Set.of("turkish", "turkey")),
            Map.entry("PHL", Set.of("philippine", "filipino")),
            Map.entry("MMR", Set.of("burma", "burmese")),
            Map.entry("KHM", Set.of("khmer")));

    private static final Map<String, Set<String>> NAMES = names();

    private StateNames() {}

    private static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(alpha2).build();
            Set<String> words = new HashSet<>(
                    FoldedWords.of(country.getDisplayCountry(Locale.ENGLISH)).inOrder());
            words.removeAll(COMMON);
            names.put(country.getISO3Country(), Set.copyOf(words));
        }
        return Map.copyOf(names);
    }

    /** Whether {@code word}, folded, names a state of {@code relationship}. */
    static boolean isName(String word, String relationship) {
        return state(word, relationship).isPresent();
    }

    /** The words of {@code words} that name no state of {@code relationship}, such as {@code LAO-VNM}, in their order. */
    static List<String> without(List<String> words, String relationship) {
        return words.stream()
                .filter(word -> state(word, relationship).isEmpty())
                .toList();
    }

    /** The words with each name of a state of {@code relationship} replaced by its code, which stands only once. */
    static List<String> coded(List<String> words, String relationship) {
        List<String> coded = new ArrayList<>();
        for (String word : words) {
            String code = state(word, relationship).orElse(word);
            if (!coded.contains(code)) {
                coded.add(code);
            }
        }
        return coded;
    }

    private static Optional<String> state(String word, String relationship) {
        return Arrays.stream(relationship.split("-"))
                .filter(code -> isOf(word, code))
                .findFirst();
    }

    private static boolean isOf(String word, String code) {
        return OTHERWISE.getOrDefault(code, Set.of()).contains(word)
                || NAMES.getOrDefault(code, Set.of()).stream().anyMatch(name -> isNameOrAdjective(word, name));
    }

    private static boolean isNameOrAdjective(String word, String name) {
        int same = 0;
        while (same < Math.min(word.length(), name.length()) && word.charAt(same) == name.charAt(same)) {
            same++;
        }
        return word.equals(name)
                || (same >= SHORTEST && same >= name.length() - 2 && ENDINGS.contains(word.substring(same)));
    }
}
