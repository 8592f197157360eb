package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Offices that one person holds together: "General Secretary of the Party and President of Cuba".
 *
 * @param posts from left to right
 */
record Chain(List<Post> posts) {
    Chain {
        posts = List.copyOf(posts);
    }

    int from() {
        return posts.get(0).from();
    }

    int to() {
        return posts.get(posts.size() - 1).to();
    }

    boolean plural() {
        return posts.stream().anyMatch(Post::plural);
    }

    /** The sentence's offices, those of one person together. */
    static List<Chain> in(NamedSentence named) {
        List<Chain> chains = new ArrayList<>();
        List<Post> open = new ArrayList<>();
        for (Post post : named.posts()) {
            if (!open.isEmpty() && !goesOn(named.sentence(), open.get(open.size() - 1), post)) {
                chains.add(new Chain(sharing(open)));
                open.clear();
            }
            open.add(post);
        }
        if (!open.isEmpty()) {
            chains.add(new Chain(sharing(open)));
        }
        return chains;
    }

    private static boolean goesOn(Sentence sentence, Post before, Post post) {
        int between = post.from() - before.to();
        boolean joined = (between == 1
                        && (sentence.is(before.to(), "and")
                                || sentence.is(before.to(), "cum")
                                || sentence.is(before.to(), "&")
                                || sentence.is(before.to(), "/")
                                || sentence.is(before.to(), ",")))
                || (between == 2 && sentence.is(before.to(), ",") && sentence.is(before.to() + 1, "and"))
                || (between == 2 && sentence.is(before.to(), "and") && sentence.is(before.to() + 1, "concurrently"));
        boolean distinct = !post.title().equalsIgnoreCase(before.title()) && post.kind() != Post.Kind.LEADER;
        // "The Prime Minister and President Xi" are two; "the Prime Minister and Minister of Defence, Mr X" is one.
        boolean party = before.ofPhrase() && before.kind() == Post.Kind.BODY;
        boolean one = before.determiner() != Post.Determiner.ARTICLE
                || post.ofPhrase()
                || party
                || sentence.is(post.to(), ",");
        boolean otherCountry = post.determiner() == Post.Determiner.COUNTRY
                && before.country().isPresent()
                && !post.country().equals(before.country());
        return joined && distinct && one && !otherCountry && !before.plural() && !post.plural();
    }

    /** A country said once counts for all: "Chinese Premier and Foreign Minister". */
    private static List<Post> sharing(List<Post> posts) {
        return posts.stream()
                .map(post -> post.country().isPresent()
                        ? post
                        : post.in(posts.stream()
                                .flatMap(other -> other.country().stream())
                                .findFirst()))
                .toList();
    }
}
