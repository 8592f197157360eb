package org.aidememoire.desk.query;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.register.FoldedWords;

/** Countries by their ISO 3166-1 codes, of three letters or two, or by the English names of the platform (CLDR). */
public final class Countries {
    private static final int SUGGESTIONS = 5;

    private Countries() {}

    /**
     * The country that {@code text} means, in any case.
     *
     * @throws IllegalArgumentException if it means none, or several; the message says which may have been meant
     */
    public static CountryCode find(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(code)) {
            return new CountryCode(code);
        }
        if (Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(code)) {
            return alpha3(code);
        }
        return byName(text);
    }

    private static CountryCode byName(String text) {
        FoldedWords words = FoldedWords.of(text);
        Map<CountryCode, FoldedWords> names = names();
        List<CountryCode> exact = codes(names, name -> unspaced(name).equals(unspaced(words)));
        List<CountryCode> meant = exact.isEmpty() && !words.isEmpty() ? codes(names, words::areAmong) : exact;
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new IllegalArgumentException("'" + text + "' is "
                + (meant.isEmpty() ? "no country" : "more than one country")
                + "; give a code of ISO 3166-1 such as LAO, or an English name such as Laos"
                + suggestions(names, meant.isEmpty() ? alike(names, words) : meant));
    }

    /** "Viet Nam" is Vietnam. */
    private static String unspaced(FoldedWords words) {
        return String.join("", words.inOrder());
    }

    private static List<CountryCode> codes(Map<CountryCode, FoldedWords> names, Predicate<FoldedWords> meant) {
        return names.entrySet().stream()
                .filter(name -> meant.test(name.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those that begin alike: mistakes are rarer in the first two letters. */
    private static List<CountryCode> alike(Map<CountryCode, FoldedWords> names, FoldedWords words) {
        String start = words.toString();
        String beginning = start.substring(0, Math.min(2, start.length()));
        return beginning.length() < 2
                ? List.of()
                : codes(names, name -> name.toString().startsWith(beginning));
    }

    private static String suggestions(Map<CountryCode, FoldedWords> names, List<CountryCode> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream()
                        .limit(SUGGESTIONS)
                        .map(code -> code + " (" + names.get(code) + ")")
                        .collect(Collectors.joining(", ", "; perhaps ", ""));
    }

    private static Map<CountryCode, FoldedWords> names() {
        Map<CountryCode, FoldedWords> names = new TreeMap<>();
        Set<String> all = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
        for (String alpha2 : all) {
            String name = new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(Locale.ENGLISH);
            names.put(alpha3(alpha2), FoldedWords.of(name));
        }
        return names;
    }

    private static CountryCode alpha3(String alpha2) {
        return new CountryCode(new Locale.Builder().setRegion(alpha2).build().getISO3Country());
    }
}
