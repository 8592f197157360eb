package org.aidememoire.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words without the names of states. "Indonesia–Australia Ministerial Forum" and "Australian–Indonesian Ministerial Forum"
 * are the same words but for these, and "Lao National Day" is that of Laos. Names are those of the platform's locale data
 * (Unicode CLDR); an adjective is known by beginning as the name does.
 */
final class StateNames {
    /** Enough of a name to know it by: the adjective is "Lao" of "Laos", "Vietnamese" of "Vietnam". */
    private static final int TELLING = 4;

    /** Of "New Zealand" and the like, words that tell nothing. */
    private static final Set<String> COMMON =
            Set.of("and", "new", "south", "north", "east", "west", "republic", "united", "islands", "the", "of");

    private static final Map<String, String> CODES = codes();

    private StateNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(alpha2).build();
            List<String> words =
                    FoldedWords.of(country.getDisplayCountry(Locale.ENGLISH)).inOrder();
            for (String word : words) {
                if (word.length() >= TELLING && !COMMON.contains(word)) {
                    codes.putIfAbsent(word.substring(0, TELLING), country.getISO3Country());
                }
            }
        }
        codes.put("lao", "LAO");
        codes.put("viet", "VNM");
        codes.put("dutc", "NLD");
        codes.put("uk", "GBR");
        codes.put("brit", "GBR");
        codes.put("us", "USA");
        return Map.copyOf(codes);
    }

    /** The words of {@code words} that name no state among {@code states}, such as {@code LAO-VNM}, in their order. */
    static List<String> without(List<String> words, String states) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean second = i > 0 && isSecondHalf(words.get(i - 1), words.get(i));
            if (!second && state(words.get(i)).filter(states::contains).isEmpty()) {
                left.add(words.get(i));
            }
        }
        return left;
    }

    /** The words with each name of a state replaced by its code. */
    static List<String> coded(List<String> words) {
        return words.stream().map(word -> state(word).orElse(word)).collect(Collectors.toList());
    }

    /** Of "Việt Nam" the "Nam", of "New Zealand" the "New". */
    private static boolean isSecondHalf(String before, String word) {
        return before.equals("viet") && word.equals("nam");
    }

    private static Optional<String> state(String word) {
        if (word.startsWith("lao") && word.length() <= TELLING + 3) {
            return Optional.of("LAO");
        }
        if (word.length() < TELLING) {
            return Optional.ofNullable(CODES.get(word));
        }
        return Optional.ofNullable(CODES.get(word.substring(0, TELLING)));
    }
}
