package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.sentence.Sentence;

/** Reads the offices that follow a name: "NAME, the Chilean minister for trade", "NAME, CEO, Gindalbie Ltd". */
final class PostsAfterName {
    private static final Set<String> SEPARATORS = Set.of(",", "(", "-", "–", "—");
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "who", "is", "was", "his", "her", "their");

    private final FormsOfAddress address;
    private final Words words;
    private final NamedSentence named;
    private final Sentence sentence;
    private final List<Chain> chains;

    PostsAfterName(Words words, NamedSentence named, List<Chain> chains) {
        this.words = words;
        this.address = new FormsOfAddress(words);
        this.named = named;
        this.sentence = named.sentence();
        this.chains = chains;
    }

    /**
     * The offices of the name that ends before {@code nameTo}.
     *
     * @param free whether an office is still nobody's
     * @param heading whether the sentence is a heading, where nothing need separate name and office
     */
    List<Post> read(int nameTo, Predicate<Chain> free, boolean heading) {
        int at = address.postnominals(sentence, nameTo);
        boolean separated =
                at < sentence.size() && SEPARATORS.contains(sentence.token(at).word());
        if (!separated && at == nameTo && !heading) {
            return List.of();
        }
        int start = separated ? at + 1 : at;
        while (start < sentence.size() && OPENERS.contains(sentence.token(start).form())) {
            start++;
        }
        int from = start;
        return chains.stream()
                .filter(chain -> chain.from() == from && !chain.plural() && free.test(chain))
                .filter(chain -> chain.posts().stream()
                        .anyMatch(post -> post.kind() != Post.Kind.LEADER
                                || (post.meansCounterpart() && post.country().isPresent())))
                .findFirst()
                .map(this::withListedBodies)
                .orElse(List.of());
    }

    /** With those of "… and Board Member, Karara Mining Ltd" after the first. */
    private List<Post> withListedBodies(Chain first) {
        List<Post> posts = new ArrayList<>(withListedBody(first));
        int end = posts.get(posts.size() - 1).to();
        chains.stream()
                .filter(chain -> chain.from() == end + 1 && sentence.is(end, "and") && sentence.is(chain.to(), ","))
                .filter(chain ->
                        posts.stream().allMatch(post -> post.organisation().isPresent()))
                .map(this::withListedBody)
                .filter(more ->
                        more.stream().allMatch(post -> post.organisation().isPresent()))
                .findFirst()
                .ifPresent(posts::addAll);
        return posts;
    }

    private List<Post> withListedBody(Chain chain) {
        return chain.posts().stream()
                .map(post -> sentence.is(post.to(), ",") ? withListedBody(post) : post)
                .toList();
    }

    private Post withListedBody(Post post) {
        int start = sentence.is(post.to() + 1, "the") ? post.to() + 2 : post.to() + 1;
        Optional<CountryMention> state = named.startingAt(post.to() + 1, CountryMention.class)
                .filter(country -> country.form() == CountryMention.Form.NAME && !sentence.is(country.to(), "'s"));
        Optional<BodyMention> body =
                post.organisation().isPresent() ? Optional.empty() : named.startingAt(start, BodyMention.class);
        if (body.isPresent()) {
            return post.of(
                    body.get().name(),
                    post.country().or(body.get()::country),
                    body.get().to());
        }
        if (state.isPresent()) {
            return post.country().isEmpty() ? post.in(state.map(CountryMention::code)) : post;
        }
        int end = capitalsFrom(post.to() + 1);
        return end > post.to() + 1 && post.organisation().isEmpty()
                ? post.of(Written.text(sentence, post.to() + 1, end), post.country(), end)
                : post;
    }

    /** The end of "Telstra International" in "Mr X, Managing Director, Telstra International; …". */
    private int capitalsFrom(int from) {
        int to = from;
        while (to < sentence.size() && sentence.token(to).capitalised() && !address.address(sentence, to)) {
            to++;
        }
        boolean ends = to == sentence.size() || sentence.is(to, ";") || sentence.is(to, ".") || sentence.is(to, "and");
        boolean person = words.in("given-name", sentence, from);
        return ends && !person ? to : from;
    }
}
