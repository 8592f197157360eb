package org.aidememoire.reading.find.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.CountryMention.Form;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Where something takes place.
 *
 * @param place the city or venue as written
 * @param country the country
 */
public record Whereabouts(Optional<String> place, Optional<CountryCode> country) {
    private static final Set<String> KINDS_OF_PLACE = Set.of(
            "city",
            "capital",
            "town",
            "province",
            "port",
            "resort",
            "district",
            "state",
            "village",
            "island",
            "region",
            "area",
            "county",
            "prefecture",
            "site",
            "coastal",
            "border",
            "lakeside",
            "mountain");
    private static final Set<String> EVENTS = Set.of(
            "meeting",
            "meetings",
            "summit",
            "summits",
            "forum",
            "conference",
            "talks",
            "session",
            "dialogue",
            "congress",
            "committee",
            "commission",
            "ceremony",
            "games",
            "week",
            "day",
            "visit");

    private static final Set<String> HOUSES = Set.of(
            "Palace", "House", "Hall", "Hotel", "Castle", "Room", "Street", "Avenue", "Square", "Mansion", "Lodge");

    public static final Whereabouts UNKNOWN = new Whereabouts(Optional.empty(), Optional.empty());

    /** The place and country named from {@code from} to before {@code to}. */
    public static Whereabouts within(Account account, ReadSentence read, int from, int to) {
        if (read.all(PersonMention.class).anyMatch(person -> person.from() >= from && person.to() <= to)) {
            return UNKNOWN;
        }
        return new Whereabouts(place(account, read, from, to), country(read, from, to));
    }

    private static Optional<CountryCode> country(ReadSentence read, int from, int to) {
        Stream<CountryCode> named = read.all(CountryMention.class)
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .filter(mention -> mention.form() != Form.ADJECTIVE)
                .filter(mention -> mention.form() != Form.CAPITAL || !ofHouse(read.sentence(), mention))
                .map(CountryMention::code);
        Stream<CountryCode> located = read.all(PlaceMention.class)
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .filter(mention -> !ofHouse(read.sentence(), mention))
                .flatMap(mention -> mention.country().stream());
        Stream<CountryCode> adjective = read.all(CountryMention.class)
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                // "a Chinese-built stadium" need not be in China.
                .filter(mention -> !read.sentence().is(mention.to(), "-"))
                .filter(mention -> mention.form() != Form.CAPITAL || !ofHouse(read.sentence(), mention))
                .map(CountryMention::code);
        return Stream.of(located, named, adjective).flatMap(all -> all).findFirst();
    }

    /** "Belém Palace": what is called after a place may stand anywhere. */
    private static boolean ofHouse(Sentence sentence, Mention place) {
        return HOUSES.contains(
                place.to() < sentence.size() ? sentence.token(place.to()).word() : "");
    }

    /** The words without an article before and a country after; nothing where they only name a country. */
    private static Optional<String> place(Account account, ReadSentence read, int from, int to) {
        Sentence sentence = read.sentence();
        int start = nameStart(sentence, from, to);
        int end = read.all(CountryMention.class)
                .filter(mention -> mention.form() == Form.NAME && mention.from() >= start && mention.to() == to)
                .map(CountryMention::from)
                .findFirst()
                .orElse(to);
        end = IntStream.range(start, end)
                .filter(i -> sentence.is(i, ",") && sentence.is(i + 1, "the"))
                .findFirst()
                .orElse(end);
        while (end > start
                && (sentence.is(end - 1, ",") || sentence.is(end - 1, "of") || sentence.is(end - 1, "the"))) {
            end--;
        }
        if (end <= start
                || EVENTS.contains(sentence.token(end - 1).form())
                || !read.sentence().token(end - 1).capitalised()
                || !named(read, start, end)) {
            return Optional.empty();
        }
        return Optional.of(account.clean()
                .text()
                .substring(
                        sentence.token(start).start(), sentence.token(end - 1).end()));
    }

    /** After "the", and after what only describes the name: "the eastern city of Hangzhou". */
    private static int nameStart(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).capitalised() && !sentence.tagged(i, "DT")) {
                return i;
            }
            boolean noun = sentence.tagged(i, "NN")
                    && !KINDS_OF_PLACE.contains(sentence.token(i).form());
            if (noun && (!sentence.tagged(i + 1, "NN") || sentence.is(i + 1, "of"))) {
                return to;
            }
        }
        return to;
    }

    /** A name: a capital that is not just an adjective of a country. */
    private static boolean named(ReadSentence read, int start, int end) {
        for (int i = start; i < end; i++) {
            int at = i;
            boolean country = read.all(CountryMention.class)
                    .anyMatch(mention -> mention.form() != Form.CAPITAL && mention.covers(at));
            if (!country && read.sentence().token(i).capitalised()) {
                return true;
            }
        }
        return false;
    }

    public Whereabouts or(Whereabouts other) {
        return new Whereabouts(place.or(other::place), country.or(other::country));
    }

    public Whereabouts in(Optional<CountryCode> otherwise) {
        return new Whereabouts(place, country.or(() -> otherwise));
    }

    /** Whether both can be the same country. */
    public boolean canBe(Whereabouts other) {
        return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    }
}
