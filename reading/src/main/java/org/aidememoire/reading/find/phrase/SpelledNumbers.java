package org.aidememoire.reading.find.phrase;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Numbers below a thousand in English words, as ICU spells them, with hyphens or without, with "and" or without.
 *
 * @see <a href="https://unicode.org/reports/tr35/tr35-numbers.html#6-rule-based-number-formatting">CLDR rule-based number
 *     formatting</a>
 */
final class SpelledNumbers {
    private static final int MOST = 999;
    private static final int LONGEST = 7;

    private final Map<String, Integer> values = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private SpelledNumbers(String... ruleSets) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (String ruleSet : ruleSets) {
            for (int value = 1; value <= MOST; value++) {
                add(format.format(value, ruleSet).replace('-', ' '), value);
            }
        }
    }

    /** "five", "five hundred and six". */
    static SpelledNumbers cardinals() {
        return new SpelledNumbers("%spellout-cardinal", "%spellout-cardinal-verbose");
    }

    /** "fifth", "hundred and sixth". */
    static SpelledNumbers ordinals() {
        SpelledNumbers ordinals = new SpelledNumbers("%spellout-ordinal", "%spellout-ordinal-verbose");
        ordinals.add("hundredth", 100);
        ordinals.add("thousandth", 1000);
        return ordinals;
    }

    private void add(String words, int value) {
        values.put(words, value);
        firstWords.add(words.split(" ", 2)[0]);
    }

    /** A number and the token after it. */
    record Spelled(int value, int to) {}

    /** The longest spelled number that starts at {@code from}. */
    Optional<Spelled> at(Sentence sentence, int from) {
        // A sentence is asked at every token, and hardly any opens a number. A hyphen may stand before one.
        String first = sentence.token(from).form();
        if (!firstWords.contains(first) && !first.equals("-")) {
            return Optional.empty();
        }
        Optional<Spelled> longest = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST); at++) {
            String form = sentence.token(at).form();
            if (!form.equals("-")) {
                words.append(words.length() == 0 ? "" : " ").append(form);
                Integer value = values.get(words.toString());
                longest = value == null ? longest : Optional.of(new Spelled(value, at + 1));
            }
        }
        return longest;
    }
}
