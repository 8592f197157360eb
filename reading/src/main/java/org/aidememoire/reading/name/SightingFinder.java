package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.name.NameSpans.Span;
import org.aidememoire.reading.name.Sighting.Sign;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Finds people in a sentence by what stands beside their names: offices, forms of address, kinship, countries, verbs
 * that only people do. Thread-safe.
 */
final class SightingFinder {
    private final Words words;
    private final NameSpans spans;

    SightingFinder(Words words) {
        this.words = words;
        this.spans = new NameSpans(words);
    }

    /** The people named in the sentence, from left to right. */
    List<Sighting> find(NamedSentence named) {
        return new Reading(named).read();
    }

    /** One sentence being read. */
    private final class Reading {
        private final NamedSentence named;
        private final Sentence sentence;
        private final List<Chain> chains;
        private final List<Sighting> found = new ArrayList<>();

        Reading(NamedSentence named) {
            this.named = named;
            this.sentence = named.sentence();
            this.chains = Chain.in(named);
        }

        List<Sighting> read() {
            for (Chain chain : chains) {
                titled(chain);
            }
            int at = 0;
            while (at < sentence.size()) {
                at = Math.max(at + 1, untitled(at));
            }
            found.sort(Comparator.comparingInt(Sighting::from));
            return found;
        }

        // ------------------------------------------------------------ office before name

        private void titled(Chain chain) {
            int at = skipParentheses(chain.to());
            boolean comma = sentence.is(at, ",");
            int start = comma ? at + 1 : at;
            int name = honorifics(start);
            Optional<Span> span = spans.at(named, name, name > start || !comma);
            if (span.isEmpty() && name > start) {
                // "Foreign Minister Bishop": what looked like a form of address was the name.
                span = spans.at(named, name - 1, true);
            }
            if (span.isEmpty() || comma && !afterComma(chain, span.get(), name > start)) {
                return;
            }
            boolean lone = span.get().length() == 1
                    && chain.posts().stream().allMatch(p -> p.kind() == Post.Kind.WEAK)
                    && name == start
                    && !chain.posts().get(0).country().isPresent();
            if (lone) {
                return;
            }
            add(span.get(), chain.from(), chain.posts(), gender(start, name), Optional.empty(), Sign.OFFICE);
            if (chain.plural()) {
                others(chain, span.get().to());
            }
        }

        /** "The President of Chile, Ricardo Lagos, …", unless the office belongs to the name before it. */
        private boolean afterComma(Chain chain, Span span, boolean addressed) {
            boolean nameBefore = found.stream()
                            .anyMatch(s ->
                                    s.nameTo() == chain.from() - 1 && s.posts().isEmpty())
                    || separates(chain.from() - 1) && bareNameBefore(chain.from() - 1);
            boolean article = chain.from() > 0
                    && sentence.is(chain.from() - 1, "the")
                    && sentence.is(chain.from() - 2, ",")
                    && bareNameBefore(chain.from() - 2);
            return (span.length() > 1 || addressed) && !nameBefore && !article;
        }

        private boolean separates(int at) {
            return sentence.is(at, ",") || sentence.is(at, "-") || sentence.is(at, "–") || sentence.is(at, "—");
        }

        private boolean bareNameBefore(int end) {
            for (int from = Math.max(0, end - 6); from < end - 1; from++) {
                int to = end;
                if (spans.at(named, from, false)
                                .filter(span -> span.to() == to && span.length() > 1)
                                .isPresent()
                        && found.stream().noneMatch(sighting -> sighting.nameTo() == to)) {
                    return true;
                }
            }
            return false;
        }

        /** "Prime Ministers Bob Hawke and Paias Wingti". */
        private void others(Chain chain, int after) {
            int at = after;
            while (sentence.is(at, "and") || sentence.is(at, ",")) {
                int start = sentence.is(at, ",") && sentence.is(at + 1, "and") ? at + 2 : at + 1;
                Optional<Span> span = spans.at(named, honorifics(start), true);
                if (span.isEmpty()) {
                    return;
                }
                List<Post> posts = chain.posts().stream()
                        .map(post -> post.in(Optional.empty()))
                        .toList();
                add(span.get(), start, posts, Gender.UNKNOWN, Optional.empty(), Sign.OFFICE);
                at = span.get().to();
            }
        }

        // ------------------------------------------------------------ name first

        private int untitled(int at) {
            if (taken(at)) {
                return at + 1;
            }
            int start = honorifics(at);
            if (start > at) {
                Optional<Span> span = spans.at(named, start, true).filter(s -> !takenWithin(s));
                if (span.isPresent() && properAddress(at, start)) {
                    return complete(span.get(), at, gender(at, start), true);
                }
            }
            Optional<Span> span = spans.at(named, at, false).filter(s -> s.length() > 1 && !takenWithin(s));
            return span.map(s -> complete(s, at, Gender.UNKNOWN, false)).orElse(at + 1);
        }

        /** "Lady", "Major" and the like may be words of a heading; a form of address must be more than inner words. */
        private boolean properAddress(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!words.in("honorific-inner", sentence, i)) {
                    return true;
                }
            }
            return false;
        }

        private int complete(Span span, int from, Gender gender, boolean addressed) {
            Optional<Chain> after = chainAfter(span);
            List<Post> posts = after.map(this::withListedBodies).orElse(List.of());
            Optional<CountryCode> country = owner(from).or(() -> countryAfter(span.to()));
            Optional<Gender> kin = kin(from, span.to());
            Sign sign = !posts.isEmpty()
                    ? Sign.OFFICE
                    : addressed
                            ? Sign.ADDRESS
                            : kin.isPresent()
                                    ? Sign.KIN
                                    : country.isPresent() || ownedByBody(from) || ofBody(span.to())
                                            ? Sign.OWNER
                                            : inCompany(from, span.to()) && nameLike(span)
                                                    ? Sign.COMPANY
                                                    : actsLikePerson(from, span.to())
                                                                    && nameLike(span)
                                                                    && givenName(span)
                                                            ? Sign.GIVEN
                                                            : actsLikePerson(from, span.to()) && nameLike(span)
                                                                    ? Sign.VERB
                                                                    : Sign.REPEATED;
            if (sign != Sign.ADDRESS && sign != Sign.OFFICE && privatePerson(span.to())) {
                return span.to();
            }
            Gender known = gender == Gender.UNKNOWN ? kin.orElse(Gender.UNKNOWN) : gender;
            add(span, from, posts, known, country, sign);
            return Math.max(span.to(), posts.stream().mapToInt(Post::to).max().orElse(0));
        }

        /** The offices after "NAME, " or "NAME (". */
        private Optional<Chain> chainAfter(Span span) {
            int at = postnominals(span.to());
            if (sentence.is(at, ",")
                    || sentence.is(at, "(")
                    || sentence.is(at, "-")
                    || sentence.is(at, "–")
                    || sentence.is(at, "—")) {
                at++;
            } else if (at == span.to() && verbs()) {
                return Optional.empty();
            }
            int start =
                    sentence.is(at, "the") || sentence.is(at, "a") || sentence.is(at, "an") || sentence.is(at, "who")
                            ? at + 1
                            : at;
            start = sentence.is(start - 1, "who") && (sentence.is(start, "is") || sentence.is(start, "was"))
                    ? start + 1
                    : start;
            int from = start;
            return chains.stream()
                    .filter(chain -> chain.from() == from && !used(chain) && !chain.plural())
                    .filter(chain -> chain.posts().stream().anyMatch(post -> post.kind() != Post.Kind.LEADER))
                    .findFirst();
        }

        /** Whether the sentence is more than a heading such as "The Hon Jane Doe MP MINISTER FOR TRADE". */
        private boolean verbs() {
            return sentence.tokens().stream().anyMatch(token -> token.tagged("V") || token.tagged("MD"));
        }

        /** "Mr X, CEO, Gindalbie Ltd": the body after the office's comma. */
        private List<Post> withListedBodies(Chain first) {
            List<Post> posts = new ArrayList<>(withListedBody(first));
            // "… and Board Member, Karara Mining Ltd"
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
            List<Post> posts = new ArrayList<>();
            for (Post post : chain.posts()) {
                Optional<BodyMention> body = sentence.is(post.to(), ",")
                                && post.organisation().isEmpty()
                        ? named.startingAt(
                                sentence.is(post.to() + 1, "the") ? post.to() + 2 : post.to() + 1, BodyMention.class)
                        : Optional.empty();
                Optional<CountryMention> state =
                        sentence.is(post.to(), ",") && post.country().isEmpty()
                                ? named.startingAt(post.to() + 1, CountryMention.class)
                                        .filter(c -> c.form() == CountryMention.Form.NAME && !sentence.is(c.to(), "'s"))
                                : Optional.empty();
                if (body.isEmpty() && state.isEmpty() && post.organisation().isEmpty() && sentence.is(post.to(), ",")) {
                    body = capitals(post.to() + 1);
                }
                posts.add(body.map(b -> post.of(b.name(), post.country().or(b::country), b.to()))
                        .orElseGet(() -> state.isPresent() ? post.in(state.map(CountryMention::code)) : post));
            }
            return posts;
        }

        /** "Telstra International" of "Mr X, Managing Director, Telstra International; …". */
        private Optional<BodyMention> capitals(int from) {
            int to = from;
            while (to < sentence.size() && sentence.token(to).capitalised() && !isHonorific(to)) {
                to++;
            }
            boolean ends =
                    to == sentence.size() || sentence.is(to, ";") || sentence.is(to, ".") || sentence.is(to, "and");
            boolean person = to > from && words.in("given-name", sentence, from);
            return to > from && ends && !person
                    ? Optional.of(new BodyMention(from, to, Written.text(sentence, from, to), Optional.empty()))
                    : Optional.empty();
        }

        private boolean used(Chain chain) {
            return found.stream().anyMatch(sighting -> sighting.posts().stream()
                    .anyMatch(post -> post.from() == chain.posts().get(0).from() || post.from() == chain.from()));
        }

        // ------------------------------------------------------------ signs

        private Optional<CountryCode> owner(int from) {
            if (!possessive(from - 1)) {
                return Optional.empty();
            }
            return named.endingAt(from - 1).flatMap(SightingFinder::countryOf);
        }

        private boolean ownedByBody(int from) {
            return possessive(from - 1)
                    && named.endingAt(from - 1)
                            .filter(m -> m instanceof BodyMention)
                            .isPresent();
        }

        private boolean possessive(int at) {
            return sentence.is(at, "'s") || sentence.is(at, "'");
        }

        private Optional<CountryCode> countryAfter(int at) {
            boolean of = sentence.is(at, "of");
            if (!of && !sentence.is(at, "(")) {
                return Optional.empty();
            }
            int start = sentence.is(at + 1, "the") ? at + 2 : at + 1;
            Optional<CountryMention> state = named.startingAt(start, CountryMention.class)
                    .filter(c -> of || sentence.is(c.to(), ")"))
                    .filter(c -> c.form() == CountryMention.Form.NAME || SIDES.contains(form(c.to())));
            return state.map(CountryMention::code)
                    .or(() -> of
                            ? named.startingAt(start, BodyMention.class).flatMap(BodyMention::country)
                            : Optional.empty());
        }

        private String form(int at) {
            return at < sentence.size() ? sentence.token(at).form() : "";
        }

        private boolean ofBody(int at) {
            int start = sentence.is(at + 1, "the") ? at + 2 : at + 1;
            return sentence.is(at, "of")
                    && named.startingAt(start, BodyMention.class).isPresent();
        }

        private Optional<Gender> kin(int from, int to) {
            int k = sentence.is(from - 1, ",") ? from - 2 : from - 1;
            if (k >= 0 && (words.in("kin", sentence.token(k)) || words.in("follower", sentence.token(k)))) {
                return Optional.of(genderOf(sentence.token(k).lemma()));
            }
            for (int i = to + 1; i < Math.min(to + 4, sentence.size()); i++) {
                if (sentence.is(to, ",") && words.in("kin", sentence.token(i)) && sentence.is(i + 1, "of")) {
                    return Optional.of(genderOf(sentence.token(i).lemma()));
                }
            }
            return Optional.empty();
        }

        private static Gender genderOf(String kin) {
            return WOMEN.contains(kin) ? Gender.FEMALE : MEN.contains(kin) ? Gender.MALE : Gender.UNKNOWN;
        }

        private boolean givenName(Span span) {
            return words.in("given-name", sentence, span.from());
        }

        private boolean nameLike(Span span) {
            for (int i = span.from(); i < span.to(); i++) {
                if (sentence.token(i).capitalised()
                        && !sentence.tagged(i, "NNP")
                        && !words.in("given-name", sentence, i)) {
                    return false;
                }
            }
            return span.length() <= 5;
        }

        /** "… and NAME" after another person. */
        private boolean inCompany(int from, int to) {
            int k = from - 1;
            boolean after = (sentence.is(k, "and") || sentence.is(k, "with") || sentence.is(k, ","))
                    && found.stream().anyMatch(s -> s.to() == k && s.sign().certain());
            boolean before = sentence.is(to, "and")
                    && found.stream()
                            .anyMatch(s -> s.from() == to + 1 && s.sign().certain());
            return after || before;
        }

        private boolean actsLikePerson(int from, int to) {
            boolean subject = to < sentence.size()
                    && (sentence.tagged(to, "V") || sentence.tagged(to, "MD"))
                    && words.in("person-verb", sentence.token(to));
            boolean object =
                    from > 0 && sentence.tagged(from - 1, "V") && words.in("person-verb", sentence.token(from - 1));
            boolean by =
                    sentence.is(from - 1, "by") || sentence.is(from - 1, "with") || sentence.is(from - 1, "between");
            return subject || object || by;
        }

        private boolean privatePerson(int to) {
            if (!sentence.is(to, ",")) {
                return false;
            }
            for (int i = to + 1; i < Math.min(to + 6, sentence.size()) && !sentence.is(i, ","); i++) {
                if (words.in("private-role", sentence.token(i))) {
                    return true;
                }
            }
            return false;
        }

        // ------------------------------------------------------------ small steps

        private int honorifics(int at) {
            int k = at;
            while (k < sentence.size()
                    && (sentence.token(k).capitalised() && isHonorific(k)
                            || k > at && sentence.is(k, "-") && isHonorific(k + 1))) {
                k++;
            }
            if (k == at && sentence.is(at, "the") && at + 1 < sentence.size() && isHonorific(at + 1)) {
                return honorifics(at + 1);
            }
            return k;
        }

        private boolean isHonorific(int at) {
            return words.in("honorific", sentence, at)
                    || words.in("honorific-male", sentence, at)
                    || words.in("honorific-female", sentence, at);
        }

        private Gender gender(int from, int to) {
            for (int i = from; i < to; i++) {
                if (words.in("honorific-female", sentence, i)) {
                    return Gender.FEMALE;
                }
                if (words.in("honorific-male", sentence, i)) {
                    return Gender.MALE;
                }
            }
            return Gender.UNKNOWN;
        }

        private int postnominals(int at) {
            int k = at;
            while (words.in("postnominal", sentence, k)
                    || sentence.is(k, ",") && words.in("postnominal", sentence, k + 1)) {
                k++;
            }
            return k;
        }

        private int skipParentheses(int at) {
            if (!sentence.is(at, "(")) {
                return at;
            }
            for (int i = at + 1; i < Math.min(at + 6, sentence.size()); i++) {
                if (sentence.is(i, ")")) {
                    return i + 1;
                }
            }
            return at;
        }

        private boolean taken(int at) {
            return found.stream().anyMatch(s -> s.from() <= at && at < s.to())
                    || named.postOver(at).isPresent();
        }

        private boolean takenWithin(Span span) {
            for (int i = span.from(); i < span.to(); i++) {
                if (taken(i)) {
                    return true;
                }
            }
            return false;
        }

        private void add(
                Span span, int from, List<Post> posts, Gender gender, Optional<CountryCode> country, Sign sign) {
            int end = Math.max(
                    postnominals(span.to()),
                    posts.stream().mapToInt(Post::to).max().orElse(0));
            Optional<CountryCode> of = country.or(() -> posts.isEmpty() ? Optional.empty() : countryAfter(span.to()));
            List<Post> settled = posts.stream()
                    .map(post -> post.country().isEmpty() && post.organisation().isEmpty() ? post.in(of) : post)
                    .toList();
            Gender known = gender == Gender.UNKNOWN ? titleGender(posts) : gender;
            found.add(new Sighting(
                    sentence.number(),
                    from,
                    end,
                    Written.text(sentence, span.from(), span.to()),
                    NameSpans.words(sentence, span),
                    span.from(),
                    span.to(),
                    settled,
                    known,
                    of,
                    sign));
        }

        private static Gender titleGender(List<Post> posts) {
            for (Post post : posts) {
                String last = PostFinder.small(post).replaceAll(".* ", "");
                if (Set.of("queen", "princess", "empress", "chairwoman", "spokeswoman", "lady", "duchess")
                        .contains(last)) {
                    return Gender.FEMALE;
                }
                if (Set.of("king", "prince", "emperor", "chairman", "spokesman", "pope", "sultan", "emir", "duke")
                        .contains(last)) {
                    return Gender.MALE;
                }
            }
            return Gender.UNKNOWN;
        }
    }

    private static final Set<String> SIDES = Set.of("side", "delegation", "party", "government", "team");
    private static final Set<String> WOMEN =
            Set.of("wife", "daughter", "sister", "mother", "widow", "niece", "granddaughter", "fiancee");
    private static final Set<String> MEN =
            Set.of("husband", "son", "brother", "father", "widower", "nephew", "grandson", "fiance");

    private static Optional<CountryCode> countryOf(Mention mention) {
        if (mention instanceof CountryMention state) {
            return Optional.of(state.code());
        }
        if (mention instanceof PlaceMention place) {
            return place.country();
        }
        return mention instanceof BodyMention body ? body.country() : Optional.empty();
    }
}
