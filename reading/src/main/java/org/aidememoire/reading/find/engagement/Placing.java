package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Reads where an occasion takes place. */
final class Placing {
    private static final Set<String> PLACES = Set.of("in", "at", "inside");
    private static final Set<String> WHILE = Set.of("while", "whilst", "when");
    private static final int CLAUSE = 8;

    private final Account account;
    private final Scene scene;

    Placing(Account account) {
        this.account = account;
        this.scene = new Scene(account);
    }

    /** Where the words around {@code frame} say that it takes place. */
    Whereabouts where(Frame frame, List<Complement> complements) {
        ReadSentence read = frame.read();
        Whereabouts where = Whereabouts.UNKNOWN;
        for (Complement complement : complements) {
            if (!Dating.dated(read, complement) && place(frame, complement)) {
                where = where.or(Whereabouts.within(account, read, complement.from(), complement.to()));
            }
        }
        // "an agreement on assistance in Customs Matters" names no place.
        Whereabouts found = frame.says("kind", "signing") && where.country().isEmpty() ? Whereabouts.UNKNOWN : where;
        Whereabouts stated = frame.match()
                .group("where")
                .map(stretch -> Whereabouts.within(account, read, stretch.from(), stretch.to()))
                .map(found::or)
                .orElse(found);
        if (frame.has("listed") && stated.equals(Whereabouts.UNKNOWN)) {
            return new VisitList(account).place(read);
        }
        if (frame.has("recorded") && stated.equals(Whereabouts.UNKNOWN)) {
            return new RecordHead(account, read).place();
        }
        Whereabouts called = stated.equals(Whereabouts.UNKNOWN) && frame.hasNoun() ? called(frame) : stated;
        Whereabouts opened = called.equals(Whereabouts.UNKNOWN) && !frame.nominal() ? opening(frame) : called;
        if (!opened.equals(Whereabouts.UNKNOWN)) {
            return opened;
        }
        boolean came = frame.says("kind", "visit")
                && (frame.sentence().is(frame.head(), "arrive")
                        || (frame.sentence().is(frame.head(), "fly")
                                && frame.sentence().is(frame.head() + 1, "in")))
                && complements.stream().anyMatch(complement -> Dating.dated(read, complement));
        return came ? scene.place() : scene.pointedAt(frame.sentence(), frame.head(), end(frame, complements));
    }

    /** "his Lomé visit", "the Lomé talks": a place before the noun, and before a visit also a country. */
    private Whereabouts called(Frame frame) {
        ReadSentence read = frame.read();
        Sentence sentence = frame.sentence();
        boolean visit = frame.says("kind", "visit");
        int from = NounGroup.of(read, frame.noun()).before() + 1;
        return Stream.concat(
                        read.all(PlaceMention.class),
                        read.all(CountryMention.class)
                                .filter(country -> country.form() == CountryMention.Form.CAPITAL
                                        || (visit && country.form() == CountryMention.Form.NAME)))
                .filter(mention -> mention.from() >= from && mention.to() <= frame.noun())
                .filter(mention -> IntStream.range(mention.to(), frame.noun())
                        .allMatch(i ->
                                sentence.tagged(i, "J") || sentence.token(i).is("working")))
                .filter(mention -> !sentence.is(mention.from() - 1, "-") && !sentence.is(mention.from() - 1, "–"))
                .findFirst()
                .map(mention -> Whereabouts.within(account, read, mention.from(), mention.to()))
                .orElse(Whereabouts.UNKNOWN);
    }

    /** After the words of the frame, where an adverb may stand. */
    static int end(Frame frame, List<Complement> complements) {
        return 1 + complements.stream().mapToInt(Complement::to).max().orElse(frame.end());
    }

    /** "In Lomé, the ministers met". */
    private Whereabouts opening(Frame frame) {
        ReadSentence read = frame.read();
        int in = WHILE.contains(frame.sentence().token(0).form()) ? 1 : 0; // "While in Lomé, he addressed"
        if (in >= frame.sentence().size()
                || !PLACES.contains(frame.sentence().token(in).form())) {
            return relative(frame);
        }
        return Stream.concat(read.startingAt(in + 1, PlaceMention.class), read.startingAt(in + 1, CountryMention.class))
                .filter(mention -> mention.to() <= frame.head())
                .findFirst()
                .map(mention -> Whereabouts.within(account, read, mention.from(), mention.to()))
                .orElse(Whereabouts.UNKNOWN);
    }

    /** "flew on to Togo, where he met": the place named just before the clause. */
    private Whereabouts relative(Frame frame) {
        ReadSentence read = frame.read();
        int where = frame.head() - 1;
        while (where > 0 && frame.head() - where <= CLAUSE && !frame.sentence().is(where, "where")) {
            where--;
        }
        int end = frame.sentence().is(where - 1, ",") ? where - 1 : where;
        return frame.sentence().is(where, "where")
                ? Stream.concat(read.all(PlaceMention.class), read.all(CountryMention.class))
                        .filter(mention -> mention.to() == end)
                        .findFirst()
                        .map(mention -> Whereabouts.within(account, read, mention.from(), mention.to()))
                        .orElse(Whereabouts.UNKNOWN)
                : Whereabouts.UNKNOWN;
    }

    private static boolean place(Frame frame, Complement complement) {
        String preposition = complement.preposition();
        return frame.says(preposition, "destination")
                || frame.says(preposition, "destination!")
                || (PLACES.contains(preposition) && !frame.has(preposition));
    }
}
