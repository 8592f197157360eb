package org.aidememoire.desk.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aidememoire.desk.query.Countries;
import org.aidememoire.model.party.Party;

/**
 * Parties as a person writes them: {@code VNM; person:Tô Lâm; body:European Union}. What has no {@code person:} or
 * {@code body:} before it is a country, by code or name.
 */
final class PartyWords {
    private static final String PERSON = "person:";
    private static final String BODY = "body:";

    private PartyWords() {}

    static String write(List<Party> parties) {
        return parties.stream().map(PartyWords::write).collect(Collectors.joining("; "));
    }

    private static String write(Party party) {
        if (party instanceof Party.Individual) {
            return PERSON + party.label();
        }
        return (party instanceof Party.Body ? BODY : "") + party.label();
    }

    /** @throws IllegalArgumentException if a word means no party */
    static List<Party> read(String words) {
        return Arrays.stream(words.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(PartyWords::party)
                .toList();
    }

    private static Party party(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith(PERSON)) {
            return new Party.Individual(word.substring(PERSON.length()).strip());
        }
        if (lower.startsWith(BODY)) {
            return new Party.Body(word.substring(BODY.length()).strip());
        }
        try {
            return new Party.State(Countries.find(word));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + "; write person:" + word + " or body:" + word, e);
        }
    }
}
