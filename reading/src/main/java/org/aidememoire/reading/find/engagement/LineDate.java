package org.aidememoire.reading.find.engagement;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * The day under which a chronicle or a programme tells of something: "May 1991: The President visits Chile", "1971. The
 * Premier goes to Lima", or "Tuesday, 4 May" on a line of its own over "10:00 Meeting with the Emir".
 */
final class LineDate {
    private static final Set<String> MARKS = Set.of(":", "-", "–", "—", "--", ".");
    private static final int LINES = 15;

    private final Account account;

    LineDate(Account account) {
        this.account = account;
    }

    /** The day under which {@code read} stands. */
    Optional<DateMention> of(ReadSentence read) {
        return opening(read).or(() -> label(read)).or(() -> heading(read));
    }

    /** "1984, 29 November: ", and of several dates the one that says most. */
    private static Optional<DateMention> opening(ReadSentence read) {
        Sentence sentence = read.sentence();
        int at = 0;
        Optional<DateMention> best = Optional.empty();
        Optional<DateMention> next = dateAt(read, at);
        while (next.isPresent()) {
            DateMention date = next.get();
            best = Stream.concat(best.stream(), Stream.of(date)).max(Comparator.comparingInt(LineDate::precision));
            at = date.to();
            next = dateAt(read, sentence.is(at, ",") ? at + 1 : at);
        }
        int end = at;
        boolean marked =
                end == sentence.size() || MARKS.contains(sentence.token(end).word());
        return best.filter(date -> marked);
    }

    /** "Jan. 4." as a sentence before it in its paragraph. */
    private Optional<DateMention> label(ReadSentence read) {
        int number = read.sentence().number();
        return Stream.iterate(number - 1, i -> i >= Math.max(0, number - LINES), i -> i - 1)
                .map(i -> account.sentences().get(i))
                .takeWhile(before ->
                        before.sentence().paragraph() == read.sentence().paragraph())
                .filter(LineDate::alone)
                .findFirst()
                .flatMap(LineDate::opening);
    }

    /** "Tuesday, 4 May" over the lines of that day; the day of the report itself stands over all of it. */
    private Optional<DateMention> heading(ReadSentence read) {
        int number = read.sentence().number();
        return !item(read)
                ? Optional.empty()
                : Stream.iterate(number - 1, i -> i >= Math.max(0, number - LINES), i -> i - 1)
                        .map(i -> account.sentences().get(i))
                        .takeWhile(before -> item(before) || alone(before))
                        .filter(LineDate::alone)
                        .findFirst()
                        .flatMap(LineDate::opening)
                        .filter(date -> !date.start().equals(account.published().map(PartialDate::of)));
    }

    private boolean item(ReadSentence read) {
        ParagraphKind kind = account.kind(read);
        return (kind == ParagraphKind.LIST_ITEM || kind == ParagraphKind.HEADING) && !alone(read);
    }

    /** Whether a sentence is a date and nothing else. */
    private static boolean alone(ReadSentence read) {
        Sentence sentence = read.sentence();
        return dateAt(read, 0).isPresent()
                && IntStream.range(0, sentence.size())
                        .allMatch(i -> !Character.isLetterOrDigit(
                                        sentence.token(i).word().charAt(0))
                                || read.all(DateMention.class).anyMatch(date -> date.covers(i)));
    }

    private static Optional<DateMention> dateAt(ReadSentence read, int at) {
        return read.startingAt(at, DateMention.class)
                .filter(date -> date.duration().isEmpty())
                .findFirst();
    }

    private static int precision(DateMention date) {
        return date.start().or(date::end).map(day -> day.toString().length()).orElse(0);
    }
}
