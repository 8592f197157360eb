package org.aidememoire.reading.name;

import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;

/** Widens mentions by the article before them, so that patterns need not: "with the EU" is "with" and a party. */
final class Articles {
    private Articles() {}

    /** Where the words from {@code from} start with their article. */
    static int before(Sentence sentence, int from) {
        return sentence.is(from - 1, "the") ? from - 1 : from;
    }

    /** The mention with its article; adjectives have none of their own. */
    static Mention with(Sentence sentence, Mention mention) {
        int from = before(sentence, mention.from());
        if (from == mention.from()) {
            return mention;
        }
        if (mention instanceof CountryMention country && country.form() != CountryMention.Form.ADJECTIVE) {
            return new CountryMention(from, country.to(), country.code(), country.form());
        }
        if (mention instanceof BodyMention body) {
            return new BodyMention(from, body.to(), body.name(), body.country());
        }
        if (mention instanceof PlaceMention place) {
            return new PlaceMention(from, place.to(), place.name(), place.country());
        }
        return mention instanceof PersonMention person
                ? new PersonMention(from, person.to(), person.person(), person.manner())
                : mention;
    }
}
