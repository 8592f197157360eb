package org.aidememoire.reading.find.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Where a report was sent from, which is what it means by "here" and "the country": "LOMÉ, 3 May – He arrived here". */
final class Scene {
    private static final Set<String> MARKS = Set.of("-", "–", "—", "--", ":", ".-", "(");
    private static final Set<String> LANDS =
            Set.of("country", "capital", "kingdom", "sultanate", "republic", "emirate");
    private static final Set<String> POINTING = Set.of("the", "this", "our");
    private static final int OPENING = 4;
    private static final int REACH = 7;

    private final Optional<CountryCode> country;

    Scene(Account account) {
        this.country = account.sentences().stream()
                .limit(OPENING)
                .flatMap(read -> sentFrom(read).stream())
                .findFirst();
    }

    /** Where the words {@code [from, to)} say that it is, if they only point there. */
    Whereabouts pointedAt(Sentence sentence, int from, int to) {
        return points(sentence, from, to) ? new Whereabouts(Optional.empty(), country) : Whereabouts.UNKNOWN;
    }

    /** Where who "arrived on Tuesday" arrived. */
    Whereabouts place() {
        return new Whereabouts(Optional.empty(), country);
    }

    /** Whether the words {@code [from, to)} point to a place without naming it: "here", "this country". */
    static boolean points(Sentence sentence, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, sentence.size()))
                .anyMatch(i -> (sentence.is(i, "here") && sentence.tagged(i, "RB"))
                        || (POINTING.contains(sentence.token(i).form())
                                && i + 1 < sentence.size()
                                && LANDS.contains(sentence.token(i + 1).form())
                                && !sentence.is(i + 2, "of")
                                && !sentence.tagged(i + 2, "N")));
    }

    private static Optional<CountryCode> sentFrom(ReadSentence read) {
        Sentence sentence = read.sentence();
        return read.mentions().stream()
                .filter(mention -> mention.from() == 0 && marked(sentence, mention.to()))
                .flatMap(mention -> country(mention).stream())
                .findFirst();
    }

    private static boolean marked(Sentence sentence, int at) {
        return IntStream.range(at, Math.min(sentence.size(), at + REACH))
                .anyMatch(i -> MARKS.contains(sentence.token(i).word()));
    }

    private static Optional<CountryCode> country(Mention mention) {
        if (mention instanceof PlaceMention place) {
            return place.country();
        }
        return mention instanceof CountryMention capital && capital.form() == CountryMention.Form.CAPITAL
                ? Optional.of(capital.code())
                : Optional.empty();
    }
}
