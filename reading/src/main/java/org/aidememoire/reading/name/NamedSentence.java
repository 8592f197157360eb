package org.aidememoire.reading.name;

import java.util.List;
import java.util.Optional;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * A sentence with the countries, places, bodies and offices it names, before its people are known.
 *
 * @param asWritten the sentence
 * @param sentence the sentence with the titles in it spelled right
 * @param named countries, places and bodies
 * @param posts offices, from left to right
 */
record NamedSentence(Sentence asWritten, Sentence sentence, List<Mention> named, List<Post> posts) {
    NamedSentence {
        named = List.copyOf(named);
        posts = List.copyOf(posts);
    }

    /** The office that covers the token. */
    Optional<Post> postOver(int index) {
        return posts.stream()
                .filter(post -> post.from() <= index && index < post.to())
                .findFirst();
    }

    /** The longest country, place or body of a class that starts at the token. */
    <M extends Mention> Optional<M> startingAt(int index, Class<M> type) {
        Mention longest = null;
        for (Mention mention : named) {
            boolean fits = mention.from() == index && type.isInstance(mention);
            longest = fits && (longest == null || mention.to() >= longest.to()) ? mention : longest;
        }
        return Optional.ofNullable(longest).map(type::cast);
    }

    /** The longest one that ends before the token. */
    Optional<Mention> endingAt(int index) {
        return named.stream()
                .filter(mention -> mention.to() == index)
                .max((a, b) -> Integer.compare(a.to() - a.from(), b.to() - b.from()));
    }
}
