package org.aidememoire.register;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.report.Passage;

/**
 * What the words of the evidence say of the time without giving a date, such as "on Tuesday" or "two-day". A report whose
 * day is not known leaves these open; another report may settle them.
 *
 * @param weekday the only weekday named
 * @param days how many days it lasts
 * @param ending whether it is its end that is told of
 */
record SaidTime(Optional<DayOfWeek> weekday, OptionalInt days, boolean ending) {
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "monday", DayOfWeek.MONDAY,
            "tuesday", DayOfWeek.TUESDAY,
            "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY,
            "friday", DayOfWeek.FRIDAY,
            "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> ENDINGS =
            Set.of("concluding", "concluded", "ending", "ended", "wrapping", "wrapped", "left", "departed", "leaving");

    static SaidTime of(Evidence evidence) {
        List<String> words = FoldedWords.of(
                        evidence.passages().map(Passage::quote).collect(Collectors.joining(" ")))
                .inOrder();
        List<DayOfWeek> weekdays = words.stream()
                .filter(WEEKDAYS::containsKey)
                .map(WEEKDAYS::get)
                .distinct()
                .toList();
        return new SaidTime(
                weekdays.size() == 1 ? Optional.of(weekdays.get(0)) : Optional.empty(),
                days(words),
                words.stream().anyMatch(ENDINGS::contains));
    }

    private static OptionalInt days(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i + 1).equals("day") || words.get(i + 1).equals("days")) {
                int number = number(words.get(i));
                if (number > 0) {
                    return OptionalInt.of(number);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static int number(String word) {
        return word.matches("[1-9]|[12][0-9]") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
    }
}
