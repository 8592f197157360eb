package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * An office in the plural, whose holders may be of several countries: "the Lesotho and Irish ministers", "the ministers
 * of Chile and Peru".
 *
 * @param named the sentence
 * @param chain the office
 */
record SharedPost(NamedSentence named, Chain chain) {
    /** The countries, from left to right. */
    List<CountryCode> countries() {
        Sentence sentence = named.sentence();
        int from = chain.from();
        Optional<Mention> before = sentence.is(from - 1, "and") ? named.endingAt(from - 1) : Optional.empty();
        int start = before.map(Mention::from).orElse(from);
        List<CountryCode> found = new ArrayList<>();
        named.named().stream()
                .filter(mention -> mention.from() >= start && mention.to() <= end())
                .sorted(Mention.ORDER)
                .forEach(mention -> {
                    if (mention instanceof CountryMention country) {
                        found.add(country.code());
                    }
                });
        return found;
    }

    /** The token after the last of the countries that follow the office. */
    int end() {
        return afterCountries(chain.to());
    }

    private int afterCountries(int at) {
        Sentence sentence = named.sentence();
        int start = sentence.is(at + 1, "the") ? at + 2 : at + 1;
        boolean more = sentence.is(at, "and") || sentence.is(at, ",");
        return named.startingAt(start, CountryMention.class)
                .filter(country -> more && country.form() == CountryMention.Form.NAME)
                .map(country -> afterCountries(country.to()))
                .orElse(at);
    }

    /** The offices of the holder at {@code index} of {@code holders}: as many countries as holders, in the same order. */
    List<Post> of(int index, int holders) {
        List<CountryCode> all = countries();
        Optional<CountryCode> own = all.size() == holders ? Optional.of(all.get(index)) : Optional.empty();
        return chain.posts().stream().map(post -> post.in(own)).toList();
    }
}
