package org.aidememoire.reading.name;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.sentence.Sentence;

/**
 * A place where a sentence names a person.
 *
 * @param sentence the sentence's number
 * @param from the first token, titles before the name included
 * @param to after the last token, titles after the name included
 * @param name the name as written
 * @param words its words without diacritics and case
 * @param nameFrom the name's first token
 * @param nameTo after the name's last
 * @param posts the offices given here
 * @param gender as the form of address or kinship tells
 * @param country what "Spain's Pedro Sánchez" and "Moi of Kenya" say
 * @param sign what shows that it is a person
 */
record Sighting(
        int sentence,
        int from,
        int to,
        String name,
        List<String> words,
        int nameFrom,
        int nameTo,
        List<Post> posts,
        Gender gender,
        Optional<CountryCode> country,
        Sign sign) {
    /** What shows that capitalised words are a person's name, the strongest first. */
    enum Sign {
        OFFICE,
        ADDRESS,
        KIN,
        OWNER,
        COMPANY,
        GIVEN,
        ALONE,
        VERB,
        REPEATED;

        /** Whether it is enough alone. */
        boolean certain() {
            return compareTo(VERB) < 0;
        }
    }

    /** The name of the rule that found it. */
    String rule() {
        return switch (sign) {
            case OFFICE ->
                posts.stream().anyMatch(post -> post.from() < nameFrom) ? "office-then-name" : "name-then-office";
            case ADDRESS -> "form-of-address";
            case KIN -> "kin";
            case OWNER -> "country-and-name";
            case COMPANY -> "beside-another";
            case ALONE -> "family-name";
            case GIVEN, VERB, REPEATED -> "given-name-and-verb";
        };
    }

    /** The name alone at {@code span}, without titles beside it and of unknown gender. */
    static Sighting ofName(
            Sentence sentence, NameSpans.Span span, List<Post> posts, Optional<CountryCode> country, Sign sign) {
        return new Sighting(
                sentence.number(),
                span.from(),
                span.to(),
                Written.text(sentence, span.from(), span.to()),
                NameSpans.words(sentence, span),
                span.from(),
                span.to(),
                posts,
                Gender.UNKNOWN,
                country,
                sign);
    }

    Sighting {
        words = List.copyOf(words);
        posts = List.copyOf(posts);
    }
}
