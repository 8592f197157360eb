package org.aidememoire.reading.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

/** What single words of the calendar mean: months, weekdays, numbers of days and years, small numbers. */
final class CalendarWords {
    private static final Pattern DAY = Pattern.compile("[-–]?(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|2[01]\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int LAST_DAY = 31;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "‑", "−");

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, Integer> numbers;
    private final Vocabulary vocabulary;

    CalendarWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Month month : Month.values()) {
            name(months, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month);
            name(months, month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), month);
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            name(weekdays, weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH), weekday);
            name(weekdays, weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), weekday);
        }
        vocabulary.table("months-also").forEach((word, number) -> name(months, word, Month.of(number)));
        vocabulary.table("weekdays-also").forEach((word, number) -> name(weekdays, word, DayOfWeek.of(number)));
        this.numbers = vocabulary.table("numbers");
    }

    private static <T> void name(Map<String, T> names, String name, T value) {
        String folded = name.toLowerCase(Locale.ROOT).replace(".", "");
        names.put(folded, value);
        names.put(folded + ".", value);
    }

    boolean in(String list, Sentence sentence, int at) {
        return within(sentence, at)
                && vocabulary.list(list).contains(sentence.token(at).form());
    }

    /** Whether the token names the era of another calendar: "BE", but not "be". */
    boolean era(Sentence sentence, int at) {
        return in("eras", sentence, at) && sentence.token(at).capitalised();
    }

    boolean lists(String list, String word) {
        return vocabulary.list(list).contains(word);
    }

    static boolean within(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size();
    }

    /** Whether the token is one of {@code forms}, exactly in its folded form. */
    static boolean isOneOf(Sentence sentence, int at, String... forms) {
        if (within(sentence, at)) {
            for (String form : forms) {
                if (form.equals(sentence.token(at).form())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the token is written as a name is: "may" and "march" are other words than the months. */
    static boolean capitalised(Sentence sentence, int at) {
        return within(sentence, at) && sentence.token(at).capitalised();
    }

    static boolean isDash(Sentence sentence, int at) {
        return within(sentence, at) && DASHES.contains(sentence.token(at).word());
    }

    Optional<Month> month(Sentence sentence, int at) {
        return form(sentence, at).map(months::get);
    }

    Optional<DayOfWeek> weekday(Sentence sentence, int at) {
        return capital(sentence, at).map(Token::form).map(weekdays::get);
    }

    /** Whether a weekday or month is written out and not in its short form. */
    static boolean writtenOut(Sentence sentence, int at) {
        String form = sentence.token(at).form();
        return form.length() > 4 || Set.of("may", "june", "july").contains(form);
    }

    /** The day of a month. The tokenizer leaves the dash of "13 -17 February" to the second number. */
    Optional<Integer> day(Sentence sentence, int at) {
        return form(sentence, at)
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .filter(day -> day >= 1 && day <= LAST_DAY);
    }

    /** A number of four digits that can be a year of the common era; whether it is one, only its neighbours tell. */
    Optional<Integer> year(Sentence sentence, int at) {
        return form(sentence, at).filter(form -> YEAR.matcher(form).matches()).map(Integer::valueOf);
    }

    /** A small number, in digits or in words. */
    Optional<Integer> number(Sentence sentence, int at) {
        return form(sentence, at)
                .map(form -> NUMBER.matcher(form).matches() ? Integer.valueOf(form) : numbers.get(form));
    }

    private static Optional<String> form(Sentence sentence, int at) {
        return within(sentence, at) ? Optional.of(sentence.token(at).form()) : Optional.empty();
    }

    private static Optional<Token> capital(Sentence sentence, int at) {
        return within(sentence, at) ? Optional.of(sentence.token(at)).filter(Token::capitalised) : Optional.empty();
    }
}
