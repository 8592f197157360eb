package org.aidememoire.desk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.store.search.Condition;
import org.aidememoire.store.search.Condition.Beginning;
import org.aidememoire.store.search.Condition.Criterion;
import org.aidememoire.store.search.Condition.Words;

/**
 * What a user looks for, such as {@code railway "Vung Ang" sector:transport by:LAO since:2026 -airport}: all of the words
 * and phrases must be there, in any spelling of accents and case; {@code rail*} stands for every word that begins so, and
 * what follows a hyphen must not be there. The name of a country stands for all its spellings, unless it is quoted.
 *
 * @param conditions all of which must hold; at least one
 */
record SearchQuery(List<Condition> conditions) {
    private static final Pattern PART = Pattern.compile("(-?)(?:([\\p{L}]+):)?(?:\"([^\"]*)(\"|$)|([^\\s\"]+))|(\\S+)");
    /** Nobody asks for so much; the index would refuse it with words of its own. */
    private static final int MOST = 100;

    private static final int NOT = 1;
    private static final int FIELD = 2;
    private static final int PHRASE = 3;
    private static final int CLOSING = 4;
    private static final int WORD = 5;
    private static final Pattern FIELD_ALONE = Pattern.compile("-?(\\p{L}+):");
    private static final Pattern BEGINNING = Pattern.compile("([^*?]*)\\*");
    private static final int SHORTEST_BEGINNING = 2;

    /**
     * Understands {@code text}.
     *
     * @param hasWords whether there is anything to look for in some words
     * @throws BadQueryException if it cannot be understood
     */
    static SearchQuery parse(String text, Predicate<String> hasWords) {
        List<Condition> conditions = new ArrayList<>();
        Set<Condition> quoted = new HashSet<>();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            if (conditions.size() == MOST) {
                throw new BadQueryException("that is more than " + MOST + " words to look for; look for some of them");
            }
            Condition condition = condition(parts, hasWords);
            conditions.add(condition);
            if (parts.group(PHRASE) != null) {
                quoted.add(condition);
            }
        }
        if (conditions.isEmpty()) {
            throw new BadQueryException(
                    "there is nothing to look for; give words, a \"phrase\" or a field such as" + " sector:transport");
        }
        if (conditions.stream().allMatch(Condition::excluded)) {
            throw new BadQueryException("'" + text + "' says only what to leave out; say what to look for, too");
        }
        return new SearchQuery(withSpellings(conditions, quoted));
    }

    /** Words that stand side by side and are the name of a country are looked for in all its spellings. */
    private static List<Condition> withSpellings(List<Condition> conditions, Set<Condition> quoted) {
        List<Condition> all = new ArrayList<>();
        int at = 0;
        while (at < conditions.size()) {
            int to = Math.min(conditions.size(), at + CountrySpellings.MOST_WORDS);
            Optional<Condition> named = Optional.empty();
            while (to > at && named.isEmpty()) {
                named = named(conditions.subList(at, to), quoted);
                to = named.isEmpty() ? to - 1 : to;
            }
            all.add(named.orElse(conditions.get(at)));
            at = named.isEmpty() ? at + 1 : to;
        }
        return List.copyOf(all);
    }

    private static Optional<Condition> named(List<Condition> conditions, Set<Condition> quoted) {
        boolean plain = conditions.stream()
                .allMatch(condition -> condition.criterion() instanceof Words && !quoted.contains(condition));
        boolean excluded = conditions.get(0).excluded();
        if (!plain
                || (excluded && conditions.size() > 1)
                || conditions.stream().anyMatch(one -> one.excluded() != excluded)) {
            return Optional.empty();
        }
        String name = conditions.stream()
                .map(condition -> ((Words) condition.criterion()).text())
                .collect(Collectors.joining(" "));
        return CountrySpellings.of(name).map(criterion -> new Condition(criterion, excluded));
    }

    private static Condition condition(Matcher part, Predicate<String> hasWords) {
        Matcher alone = FIELD_ALONE.matcher(part.group());
        if (alone.matches()) {
            field(alone.group(1));
            throw new BadQueryException(
                    "'" + part.group() + "' has no value; write it after the colon, without a space");
        }
        if (part.group(PHRASE) != null && part.group(CLOSING).isEmpty()) {
            throw new BadQueryException(
                    "the phrase that begins with \"" + part.group(PHRASE).strip() + " has no closing quotation mark");
        }
        String value = part.group(PHRASE) != null ? part.group(PHRASE) : part.group(WORD);
        if (value == null || !hasWords.test(value)) {
            throw new BadQueryException("there is nothing to look for in '" + part.group() + "'");
        }
        Criterion criterion = part.group(FIELD) == null
                ? words(value, part.group(PHRASE) != null)
                : inField(field(part.group(FIELD)), value);
        return new Condition(criterion, !part.group(NOT).isEmpty());
    }

    private static Criterion inField(SearchField field, String value) {
        try {
            return field.criterion(value);
        } catch (IllegalArgumentException e) {
            throw new BadQueryException(field.word() + ": " + e.getMessage());
        }
    }

    private static Criterion words(String value, boolean phrase) {
        Matcher beginning = BEGINNING.matcher(value);
        if (phrase || !beginning.matches()) {
            return new Words(value);
        }
        if (beginning.group(1).length() < SHORTEST_BEGINNING) {
            throw new BadQueryException("'" + value + "' is too short; give at least two letters before the asterisk");
        }
        return new Beginning(beginning.group(1));
    }

    private static SearchField field(String word) {
        return SearchField.called(word)
                .orElseThrow(() -> new BadQueryException("'" + word + ":' is no field; there are "
                        + Arrays.stream(SearchField.values())
                                .map(SearchField::word)
                                .collect(Collectors.joining(", "))
                        + "; put words that hold a colon into quotation marks"));
    }
}
