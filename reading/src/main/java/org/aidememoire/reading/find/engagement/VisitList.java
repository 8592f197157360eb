package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/**
 * A list of visits: "Visits from Ghana to India" over lines that are somebody's name and a date, "President John Kufuor,
 * August 2002".
 */
final class VisitList {
    private static final Set<String> VISITS = Set.of("visits", "visit");
    private static final Set<String> BETWEEN = Set.of("in", "on", "from", "to", "and", "of", "until", "the");
    private static final int LINES = 25;
    private static final int LONGEST_HEADING = 14;

    private final Account account;

    VisitList(Account account) {
        this.account = account;
    }

    /** Whether {@code read} is a line of such a list: after the name {@code who} nothing but a date and perhaps a place. */
    boolean holds(ReadSentence read, Stretch who) {
        return item(read, who) && heading(read).isPresent();
    }

    /** Where the visits of the list lead: as the line says, else its heading. */
    Whereabouts place(ReadSentence read) {
        return heading(read)
                .flatMap(VisitList::destination)
                .map(code -> new Whereabouts(Optional.empty(), Optional.of(code)))
                .orElse(Whereabouts.UNKNOWN);
    }

    private static boolean item(ReadSentence read, Stretch who) {
        Sentence sentence = read.sentence();
        boolean dated =
                read.all(DateMention.class).anyMatch(date -> date.duration().isEmpty());
        return dated
                && IntStream.range(who.to(), sentence.size())
                        .allMatch(i -> !Character.isLetterOrDigit(
                                        sentence.token(i).word().charAt(0))
                                || BETWEEN.contains(sentence.token(i).form())
                                || read.all(DateMention.class).anyMatch(date -> date.covers(i))
                                || read.all(CountryMention.class).anyMatch(country -> country.covers(i)));
    }

    /** The heading over the line, past the other lines of the list. */
    private Optional<ReadSentence> heading(ReadSentence read) {
        int number = read.sentence().number();
        return Stream.iterate(number - 1, i -> i >= Math.max(0, number - LINES), i -> i - 1)
                .map(i -> account.sentences().get(i))
                .takeWhile(before -> account.kind(before) != ParagraphKind.PROSE || ofVisits(before) || line(before))
                .filter(before -> !line(before))
                .findFirst()
                .filter(VisitList::ofVisits);
    }

    private static boolean line(ReadSentence read) {
        return read.all(PersonMention.class)
                .limit(1)
                .anyMatch(person -> item(read, new Stretch(person.from(), person.to())));
    }

    private static boolean ofVisits(ReadSentence read) {
        Sentence sentence = read.sentence();
        return sentence.size() <= LONGEST_HEADING
                && !sentence.is(sentence.size() - 1, ".")
                && sentence.tokens().stream().anyMatch(token -> VISITS.contains(token.form()))
                && IntStream.range(0, sentence.size())
                        .noneMatch(i -> (sentence.tagged(i, "V") || sentence.tagged(i, "MD"))
                                && !VISITS.contains(sentence.token(i).form()));
    }

    private static Optional<CountryCode> destination(ReadSentence heading) {
        return heading.all(CountryMention.class)
                .filter(country -> heading.sentence().is(country.from() - 1, "to")
                        || (heading.sentence().is(country.from() - 1, "the")
                                && heading.sentence().is(country.from() - 2, "to")))
                .map(CountryMention::code)
                .findFirst();
    }
}
