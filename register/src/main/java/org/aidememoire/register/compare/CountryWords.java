package org.aidememoire.register.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.party.Party;
import org.aidememoire.register.FoldedWords;

/**
 * Words that name the countries whose undertaking something is, or what is of them: "Vietnam", "Viet Nam" and
 * "Vietnamese", as far as they begin like the country's name.
 *
 * @param names the English names of the platform (CLDR), folded and without spaces
 */
record CountryWords(List<String> names) {
    static final CountryWords NONE = new CountryWords(List.of());

    private static final int SHORTEST = 3;
    private static final int BEGINNING = 4;

    static CountryWords of(Claim claim) {
        return claim instanceof Commitment commitment
                ? new CountryWords(Stream.concat(commitment.by().stream(), commitment.to().stream())
                        .flatMap(CountryWords::name)
                        .distinct()
                        .toList())
                : NONE;
    }

    boolean hold(String word) {
        return word.length() >= SHORTEST
                && names.stream()
                        .anyMatch(name -> name.contains(word)
                                || word.startsWith(name.substring(0, Math.min(BEGINNING, name.length()))));
    }

    private static Stream<String> name(Party party) {
        if (!(party instanceof Party.State state)) {
            return Stream.empty();
        }
        return Stream.of(Locale.getISOCountries())
                .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build())
                .filter(country -> country.getISO3Country().equals(state.code().alpha3()))
                .map(country -> String.join(
                        "",
                        FoldedWords.of(country.getDisplayCountry(Locale.ENGLISH))
                                .inOrder()));
    }
}
