package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.name.NameSpans.Span;
import org.aidememoire.reading.name.Sighting.Sign;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Finds people in a sentence by what stands beside their names: offices, forms of address, kinship, countries, verbs
 * that only people do. Thread-safe.
 */
final class SightingFinder {
    private static final Set<String> WOMENS_TITLES =
            Set.of("queen", "princess", "empress", "chairwoman", "spokeswoman", "lady", "duchess");
    private static final Set<String> MENS_TITLES =
            Set.of("king", "prince", "emperor", "chairman", "spokesman", "pope", "sultan", "emir", "duke");
    private static final int PARENTHESES = 6;

    private final Words words;
    private final NameSpans spans;
    private final FormsOfAddress address;

    SightingFinder(Words words) {
        this.words = words;
        this.spans = new NameSpans(words);
        this.address = new FormsOfAddress(words);
    }

    /** The people named in the sentence, from left to right. */
    List<Sighting> find(NamedSentence named) {
        return new Reading(named).read();
    }

    /** One sentence being read: first the offices that a name follows, then the names that are left. */
    private final class Reading {
        private final NamedSentence named;
        private final Sentence sentence;
        private final List<Chain> chains;
        private final List<Sighting> found = new ArrayList<>();
        private final Signs signs;
        private final PostsAfterName postsAfter;

        Reading(NamedSentence named) {
            this.named = named;
            this.sentence = named.sentence();
            this.chains = Chain.in(named);
            this.signs = new Signs(words, named, found);
            this.postsAfter = new PostsAfterName(words, named, chains);
        }

        List<Sighting> read() {
            chains.forEach(this::titled);
            int at = 0;
            while (at < sentence.size()) {
                at = Math.max(at + 1, untitled(at));
            }
            found.sort(Comparator.comparingInt(Sighting::from));
            return found;
        }

        // ------------------------------------------------------------ office before name

        private void titled(Chain chain) {
            SharedPost shared = new SharedPost(named, chain);
            int at = skipParentheses(chain.plural() ? shared.end() : chain.to());
            boolean comma = sentence.is(at, ",");
            int start = comma ? at + 1 : at;
            int name = address.after(sentence, start);
            Optional<Span> span = spans.at(named, name, name > start || !comma);
            if (span.isEmpty() && name > start) {
                // "Foreign Minister Bishop": what looked like a form of address was the name.
                span = spans.at(named, name - 1, true);
            }
            boolean addressed = name > start;
            if (span.isEmpty()
                    || (comma && !afterComma(chain, span.get(), addressed))
                    || (vague(chain, span.get()) && !addressed)) {
                return;
            }
            if (chain.plural()) {
                holders(shared, span.get());
            } else {
                add(span.get(), chain.from(), chain.posts(), address.gender(sentence, start, name), Sign.OFFICE);
            }
        }

        /** "Chief Moss", "Member Wales": a weak title and a single word are no person. */
        private boolean vague(Chain chain, Span span) {
            return span.length() == 1
                    && chain.posts().stream()
                            .allMatch(post -> post.kind() == Post.Kind.WEAK
                                    && post.country().isEmpty());
        }

        /** "The President of Chile, Ricardo Lagos, …", unless the office belongs to the name before it. */
        private boolean afterComma(Chain chain, Span span, boolean addressed) {
            int before = sentence.is(chain.from() - 1, "the") ? chain.from() - 2 : chain.from() - 1;
            boolean separated = sentence.is(before, ",")
                    || sentence.is(before, "-")
                    || sentence.is(before, "–")
                    || sentence.is(before, "—");
            boolean taken = separated && bareNameBefore(before);
            return (span.length() > 1 || addressed) && !taken;
        }

        private boolean bareNameBefore(int end) {
            boolean titled = found.stream().anyMatch(sighting -> sighting.nameTo() == end);
            for (int from = Math.max(0, end - PARENTHESES); from < end - 1 && !titled; from++) {
                if (spans.at(named, from, false)
                        .filter(span -> span.length() > 1
                                && (span.to() == end || address.postnominals(sentence, span.to()) == end))
                        .isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** "Prime Ministers Bob Hawke, Paias Wingti and John Key". */
        private void holders(SharedPost shared, Span first) {
            List<Span> holders = new ArrayList<>(List.of(first));
            int at = first.to();
            while (sentence.is(at, "and") || sentence.is(at, ",")) {
                int start = sentence.is(at, ",") && sentence.is(at + 1, "and") ? at + 2 : at + 1;
                Optional<Span> span = spans.at(named, address.after(sentence, start), true);
                if (span.isEmpty()) {
                    break;
                }
                holders.add(span.get());
                at = span.get().to();
            }
            ofAnotherState(shared.chain(), at);
            for (int i = 0; i < holders.size(); i++) {
                int from = i == 0 ? shared.chain().from() : holders.get(i).from();
                add(holders.get(i), from, shared.of(i, holders.size()), Gender.UNKNOWN, Sign.OFFICE);
            }
        }

        /** "The Presidents of Chad, Idriss Déby, and of the Republic of Niger, Mahamadou Issoufou": the second. */
        private void ofAnotherState(Chain chain, int at) {
            int and = sentence.is(at, ",") ? at + 1 : at;
            int state = sentence.is(and + 2, "the") ? and + 3 : and + 2;
            Optional<CountryMention> country = named.startingAt(state, CountryMention.class)
                    .filter(mention -> sentence.is(and, "and") && sentence.is(and + 1, "of"));
            int name = country.map(CountryMention::to).orElse(0) + 1;
            Optional<Span> span = country.filter(mention -> sentence.is(mention.to(), ","))
                    .flatMap(mention -> spans.at(named, address.after(sentence, name), true));
            List<Post> posts = chain.posts().stream()
                    .map(post -> post.in(country.map(CountryMention::code)))
                    .toList();
            span.ifPresent(one -> add(one, one.from(), posts, Gender.UNKNOWN, Sign.OFFICE));
        }

        // ------------------------------------------------------------ name first

        private int untitled(int at) {
            if (taken(at)) {
                return at + 1;
            }
            int start = address.after(sentence, at);
            if (start > at && address.proper(sentence, at, start)) {
                Optional<Span> span = spans.at(named, start, true).filter(this::free);
                if (span.isPresent()) {
                    return complete(span.get(), at, true);
                }
            }
            return spans.at(named, at, false)
                    .filter(span -> span.length() > 1 && free(span))
                    .map(span -> complete(span, at, false))
                    .orElse(at + 1);
        }

        private int complete(Span span, int from, boolean addressed) {
            List<Post> posts = postsAfter.read(span.to(), this::unused, !signs.hasVerb());
            Sign sign = !posts.isEmpty() ? Sign.OFFICE : addressed ? Sign.ADDRESS : signs.of(span, from);
            if (posts.isEmpty() && !addressed && signs.isPrivate(span.to())) {
                return span.to();
            }
            Gender gender = address.gender(sentence, from, span.from());
            Gender known = gender == Gender.UNKNOWN ? signs.kin(from, span.to()).orElse(Gender.UNKNOWN) : gender;
            add(span, from, posts, known, sign);
            return end(span, posts);
        }

        private boolean unused(Chain chain) {
            return found.stream()
                    .flatMap(sighting -> sighting.posts().stream())
                    .noneMatch(post -> post.from() == chain.from());
        }

        // ------------------------------------------------------------ small steps

        private int skipParentheses(int at) {
            for (int i = at + 1; sentence.is(at, "(") && i < Math.min(at + PARENTHESES, sentence.size()); i++) {
                if (sentence.is(i, ")")) {
                    return i + 1;
                }
            }
            return at;
        }

        private boolean taken(int at) {
            return found.stream().anyMatch(other -> other.from() <= at && at < other.to())
                    || named.postOver(at).isPresent();
        }

        private boolean free(Span span) {
            for (int i = span.from(); i < span.to(); i++) {
                if (taken(i)) {
                    return false;
                }
            }
            return true;
        }

        private int end(Span span, List<Post> posts) {
            return Math.max(span.to(), posts.stream().mapToInt(Post::to).max().orElse(0));
        }

        private void add(Span span, int from, List<Post> posts, Gender gender, Sign sign) {
            Optional<CountryCode> country = signs.country(from, span.to());
            List<Post> settled = posts.stream()
                    .map(post -> post.country().isEmpty() && post.organisation().isEmpty() ? post.in(country) : post)
                    .toList();
            int to = Math.max(address.postnominals(sentence, span.to()), end(span, posts));
            found.add(new Sighting(
                    sentence.number(),
                    from,
                    to,
                    Written.text(sentence, span.from(), span.to()),
                    NameSpans.words(sentence, span),
                    span.from(),
                    span.to(),
                    settled,
                    gender == Gender.UNKNOWN ? titleGender(posts) : gender,
                    country,
                    sign));
        }
    }

    private static Gender titleGender(List<Post> posts) {
        for (Post post : posts) {
            String title = post.title().toLowerCase(Locale.ROOT);
            String last = title.substring(title.lastIndexOf(' ') + 1);
            if (WOMENS_TITLES.contains(last)) {
                return Gender.FEMALE;
            }
            if (MENS_TITLES.contains(last)) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }
}
