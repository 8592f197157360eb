package org.aidememoire.reading.find.target;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Folded;

/**
 * The currencies of the world, past ones too, by their English names and signs (ISO 4217 codes as the Java platform and
 * its CLDR data give them, with what the rules file adds). A word that several use, such as "dollar", means that of the
 * country that speaks.
 */
final class Currencies {
    private static final Pattern GLUED = Pattern.compile("([a-z]{1,3})\\d.*");

    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, TreeSet<String>> byNoun = new HashMap<>();

    Currencies(RulesFile rules) {
        read(rules.list("currency-signs"), signs);
        read(rules.list("currency-names"), names);
        read(rules.list("usual-currencies"), usual);
        read(rules.list("currency-forms"), forms);
        Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .forEach(this::add);
    }

    private static void read(List<String> lines, Map<String, String> into) {
        for (String line : lines) {
            int space = line.lastIndexOf(' ');
            into.put(line.substring(0, space), line.substring(space + 1));
        }
    }

    private void add(Currency currency) {
        String name = Folded.word(currency.getDisplayName(Locale.ENGLISH));
        String noun = name.substring(name.lastIndexOf(' ') + 1);
        if (noun.chars().allMatch(Character::isLetter)) {
            names.putIfAbsent(name, currency.getCurrencyCode());
            byNoun.computeIfAbsent(noun, key -> new TreeSet<>()).add(currency.getCurrencyCode());
        }
        signs.putIfAbsent(Folded.word(currency.getCurrencyCode()), currency.getCurrencyCode());
    }

    /** Whether a folded word before a number makes it a sum. */
    boolean sign(String folded) {
        return signs.containsKey(folded);
    }

    /** The letters of a currency glued to digits: {@code aud} of "AUD20", {@code a} of "$A6.4". */
    Optional<String> lettersBefore(String digits) {
        Matcher glued = GLUED.matcher(digits);
        return Optional.of(glued)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .map(letters -> letters.length() < 3 ? letters + "$" : letters)
                .filter(this::sign);
    }

    /** Whether a folded phrase after a number makes it a sum. */
    boolean word(String phrase) {
        return names.containsKey(phrase)
                || byNoun.containsKey(phrase)
                || usual.containsKey(phrase)
                || signs.containsKey(phrase)
                || forms.containsKey(phrase);
    }

    /**
     * The ISO 4217 code of a currency as written.
     *
     * @param speakers the countries that may mean their own, the likeliest first
     */
    String code(String written, List<CountryCode> speakers) {
        if (written.equals("$")) {
            return own("dollar", speakers).orElse("USD");
        }
        String noun = forms.getOrDefault(written, written);
        String known = signs.getOrDefault(written, names.getOrDefault(written, ""));
        if (!known.isEmpty()) {
            return known;
        }
        return own(noun, speakers)
                .or(() -> Optional.ofNullable(usual.get(noun)))
                .orElseGet(() ->
                        byNoun.getOrDefault(noun, new TreeSet<>(List.of(noun))).first());
    }

    /** ISO 4217 codes begin with the country's two letters, so "guilder" and NL give NLG. */
    private Optional<String> own(String noun, List<CountryCode> speakers) {
        return speakers.stream().flatMap(country -> own(noun, country).stream()).findFirst();
    }

    private Optional<String> own(String noun, CountryCode country) {
        String letters = Stream.of(Locale.getISOCountries())
                .filter(code -> new Locale("", code).getISO3Country().equals(country.alpha3()))
                .findFirst()
                .orElse("??");
        return byNoun.getOrDefault(noun, new TreeSet<>()).stream()
                .filter(code -> code.startsWith(letters))
                .reduce((first, last) -> last);
    }
}
