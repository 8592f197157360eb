package org.aidememoire.reading.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Finds expressions of time in sentences: dates in all common orders, ranges, weekdays, dates relative to the day of
 * publication, and how many days something lasts. A preposition before an expression is no part of it ("on", "from",
 * "by"). A date without a year is settled by the tense of its verb and by nearness to the day of publication.
 *
 * <p>Except for durations, no two mentions overlap. Thread-safe.
 */
public final class DateExpressions {
    private final VerbTense tenses;
    private final Ranges ranges;
    private final StatedDates dates;
    private final NumericDates numeric;
    private final RelativeDays days;
    private final RelativeWeekdays weekdays;
    private final RelativeUnits units;
    private final Parts parts;
    private final Durations durations;

    /** Reads its word lists. */
    public DateExpressions() {
        CalendarWords words = new CalendarWords(Vocabulary.load());
        this.tenses = new VerbTense(words);
        Years years = new Years(words);
        DaysOfMonths daysOfMonths = new DaysOfMonths(words, years);
        this.dates = new StatedDates(words, years, daysOfMonths);
        this.ranges = new Ranges(words, years, daysOfMonths, dates);
        this.numeric = new NumericDates();
        this.days = new RelativeDays(words, dates);
        this.weekdays = new RelativeWeekdays(words, dates);
        this.units = new RelativeUnits(words);
        this.parts = new Parts(words, dates, units);
        this.durations = new Durations(words);
    }

    /**
     * The dates in {@code sentence}, at the precision they have, in the order of the text.
     *
     * @param published the day against which "Thursday" and "next month" are read; where it is not known they stay open
     */
    public List<DateMention> find(Sentence sentence, Optional<LocalDate> published) {
        return find(
                sentence,
                phrase -> new Reference(
                        published, published.flatMap(day -> tenses.of(sentence, phrase.from(), phrase.to()))));
    }

    /** The dates in a sentence that stands under the heading of a year, whatever its tense. */
    public List<DateMention> findUnder(Sentence sentence, LocalDate middleOfYear) {
        return find(sentence, phrase -> new Reference(Optional.of(middleOfYear), Optional.empty()));
    }

    /** Where a phrase stands. */
    private record Span(int from, int to) {}

    private List<DateMention> find(Sentence sentence, Function<Span, Reference> reference) {
        List<DateMention> found = new ArrayList<>(durations.find(sentence));
        int at = 0;
        while (at < sentence.size()) {
            int from = at;
            Optional<Phrase<Timed>> phrase = longestAt(sentence, from);
            phrase.map(one -> mention(from, one, reference)).ifPresent(found::add);
            at = phrase.map(Phrase::to).orElse(at + 1);
        }
        found.sort(DateMention.ORDER);
        return List.copyOf(found);
    }

    private Optional<Phrase<Timed>> longestAt(Sentence sentence, int at) {
        return Stream.of(
                        ranges.at(sentence, at).map(range -> range.<Timed>map(value -> value)),
                        dates.at(sentence, at).map(date -> date.<Timed>map(value -> value)),
                        numeric.at(sentence, at),
                        days.at(sentence, at),
                        weekdays.at(sentence, at),
                        units.at(sentence, at),
                        parts.at(sentence, at))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Phrase::to));
    }

    private static DateMention mention(int from, Phrase<Timed> phrase, Function<Span, Reference> reference) {
        Timed.Span span = phrase.value().settle(reference.apply(new Span(from, phrase.to())));
        return new DateMention(from, phrase.to(), span.start(), span.end(), Optional.empty());
    }
}
