package org.aidememoire.reading.clean;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * The words of one report, by which a broken word is known from two whole ones: no dictionary holds the names that
 * break most. Case is ignored.
 */
final class Vocabulary {
    private static final Set<String> COMMON = Set.of(
            ("a about above after against all also am among an and any are as at back be because been before being below"
                            + " best between both but by call came can come could day did do does done down each end even"
                            + " ever every far few first five for form four free from full get give go good great had has"
                            + " have he help her here high him his home how i if in into is it its just key land last late"
                            + " led less let like line live long low made main make man many may me men met might more"
                            + " most much must my near new next nine no non nor not now of off old on once one only open"
                            + " or other our out over own part past pay per place plan post put ran rate real road role"
                            + " rule said same saw say sea see sent set she short should side since six sixth so some"
                            + " state stand still such take talk ten term than that the their them then there these they"
                            + " this those though three through time to together told too took top trade two under up"
                            + " upon us use very via view visit vote war was way we well went were west what when where"
                            + " which while who whole why will win with within work world would year yet you your")
                    .split(" "));

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> spellings = new LinkedHashMap<>();

    private Vocabulary() {}

    static Vocabulary of(String text) {
        Vocabulary vocabulary = new Vocabulary();
        eachWord(text, (word, at) -> vocabulary.spellings.merge(word, 1, Integer::sum));
        vocabulary.spellings.forEach(
                (word, count) -> vocabulary.counts.merge(word.toLowerCase(Locale.ROOT), count, Integer::sum));
        return vocabulary;
    }

    /** Tells {@code each} every word of {@code text} and where it begins. */
    static void eachWord(String text, ObjIntConsumer<String> each) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end), end > at)) {
                end++;
            }
            if (end > at) {
                each.accept(text.substring(at, end), at);
            }
            at = end + 1;
        }
    }

    private static boolean isOfWord(char c, boolean within) {
        return Character.isLetter(c) || (within && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** The words of the report, spelt as there, in the order of their first place. */
    List<String> words() {
        return List.copyOf(spellings.keySet());
    }

    /** Whether {@code word}, part of a longer one, is a word: a common one, or one that stands alone in the report. */
    boolean isWordElsewhere(String word) {
        return COMMON.contains(word) || count(word) > 0;
    }

    /** How often {@code word} stands in the report. */
    int count(String word) {
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Whether {@code word}, seen at one place, is a word: a common one, or one that stands elsewhere too. */
    boolean isWordSeenOnce(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT)) || count(word) > 1;
    }
}
