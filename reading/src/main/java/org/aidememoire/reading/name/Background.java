package org.aidememoire.reading.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * What a report's headline and publisher say about whom it concerns.
 *
 * @param outlet where the publisher sits
 * @param publisher the publisher's office, of an outlet such as "Prime Minister of Australia"
 * @param publisherName the words of the publisher's name, folded
 * @param headline the headline's offices
 * @param headlinePeople the people in the headline
 * @param headlineGuests those of them with whom the publisher did something: "statement with President Xi"
 * @param firstPerson whether the publisher says "I" in the report
 * @param headlineCountries how often the headline names each country
 */
record Background(
        Optional<CountryCode> outlet,
        Optional<Post> publisher,
        List<String> publisherName,
        List<Post> headline,
        List<Sighting> headlinePeople,
        List<Sighting> headlineGuests,
        boolean firstPerson,
        Map<CountryCode, Integer> headlineCountries) {

    /** How often {@code mentions} name each country, in the order of first mention. */
    static Map<CountryCode, Integer> count(List<Mention> mentions) {
        Map<CountryCode, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention instanceof CountryMention country) {
                counts.merge(country.code(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The country that an outlet's name tells: its own, else that of a city in it ("Bangkok Post"). */
    static Optional<CountryCode> seat(List<Mention> mentions) {
        Optional<CountryCode> parenthetical = Optional.empty();
        for (Mention mention : mentions) {
            if (mention instanceof CountryMention country && country.form() != CountryMention.Form.CAPITAL) {
                parenthetical = Optional.of(country.code());
            }
        }
        return parenthetical.or(() -> mentions.stream()
                .flatMap(mention -> mention instanceof CountryMention country
                        ? java.util.stream.Stream.of(country.code())
                        : mention instanceof PlaceMention place
                                ? place.country().stream()
                                : java.util.stream.Stream.empty())
                .findFirst());
    }

    /** Whether "I" stands outside quotation marks. */
    static boolean firstPerson(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).word().equals("I")
                        && sentence.tagged(i, "PRP")
                        && !Pronouns.quoted(sentence, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<String> nameWords(Sentence outlet) {
        return outlet.tokens().stream()
                .map(token -> token.form())
                .filter(form -> Character.isLetter(form.codePointAt(0)))
                .toList();
    }
}
