package org.aidememoire.reading.name;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidememoire.model.claim.Office;
import org.aidememoire.model.party.CountryCode;

/**
 * An office as one sentence names it: "the former Chilean Minister for Trade".
 *
 * @param from its first token, the article aside
 * @param to after its last
 * @param title in full and in the singular
 * @param core the title of the list that it is, such as {@code Minister}
 * @param kind what the words around it mean
 * @param organisation the body it is in
 * @param country the country it is of
 * @param determiner what stands before it
 * @param plural whether several hold it
 * @param ofPhrase whether "of" and a country or body follow it
 */
record Post(
        int from,
        int to,
        String title,
        String core,
        Kind kind,
        Optional<String> organisation,
        Optional<CountryCode> country,
        Determiner determiner,
        boolean plural,
        boolean ofPhrase) {
    private static final Pattern DOMESTIC = Pattern.compile(
            "(?i).*(assembly|parliament|senate|congress|party|ministry|front|house of|council of ministers|committee"
                    + "|politburo|government).*");

    private static final Set<String> AT_THE_HEAD = Set.of("Head of State", "Head of Government");

    /** What the words around a title mean; see {@code titles.txt}. */
    enum Kind {
        STATE,
        ROYAL,
        PORTFOLIO,
        ENVOY,
        BODY,
        WEAK,
        LEADER
    }

    /** The word before an office. */
    enum Determiner {
        NONE,
        ARTICLE,
        POSSESSIVE,
        COUNTRY
    }

    Office office() {
        return new Office(title, organisation, country);
    }

    Post in(Optional<CountryCode> other) {
        return new Post(from, to, title, core, kind, organisation, other, determiner, plural, ofPhrase);
    }

    Post of(String body, Optional<CountryCode> other, int end) {
        return new Post(from, end, title, core, kind, Optional.of(body), other, determiner, plural, true);
    }

    /** Whether it is in a body that every state has of its own, such as a parliament. */
    boolean domestic() {
        return organisation.filter(body -> DOMESTIC.matcher(body).matches()).isPresent();
    }

    /** Whether the country that its holder speaks for is the country that it is of. */
    boolean takesCountry() {
        return country.isEmpty() && (organisation.isEmpty() || domestic());
    }

    /** Whether it only says that its holder has the same office as another: "his Chinese counterpart". */
    boolean meansCounterpart() {
        return core.equals("Counterpart") || core.equals("Opposite Number") || core.equals("Colleague");
    }

    /** Whether one who is at the head of a state, a government or a ruling party holds it. */
    boolean leads() {
        return (kind == Kind.STATE
                        || kind == Kind.ROYAL
                        || core.equals("General Secretary")
                        || AT_THE_HEAD.contains(core))
                && !title.matches("(?i).*\\b(vice|deputy|former|ex|crown|first lady)\\b.*");
    }
}
