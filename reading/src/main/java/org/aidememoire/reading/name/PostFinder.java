package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Finds offices: a title of the list, with the words before it ("the former Chilean Foreign", "ASEAN") and after it
 * ("for Trade and Industry", "of the Communist Party of Cuba", "to Laos"). Thread-safe.
 */
final class PostFinder {
    private static final int FURTHEST_LEFT = 7;

    private final Words words;
    private final Titles titles = Titles.standard();
    private final Portfolio portfolio;

    PostFinder(Words words) {
        this.words = words;
        this.portfolio = new Portfolio(words, titles);
    }

    /** The sentence with the titles in it spelled right, where two letters were swapped. */
    Sentence corrected(Sentence sentence) {
        return titles.corrected(sentence);
    }

    /** The offices in the sentence, from left to right, none overlapping another. */
    List<Post> find(Sentence sentence, List<Mention> named, Learned learned) {
        List<Post> posts = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            Optional<PhraseTable.Hit<Titles.Title>> hit = titles.at(sentence, at)
                    .filter(found -> named.stream()
                            .noneMatch(m -> m instanceof BodyMention && m.covers(at) && m.to() > found.to()));
            boolean name = i == free && i > 0 && sentence.is(i, "shah"); // "Foreign Minister Shah Mehmood Qureshi"
            if (hit.isPresent()
                    && i >= free
                    && !name
                    && !verbLike(sentence, i, hit.get())
                    && !begins(sentence, named, learned, free, i, hit.get().value())) {
                Post post = new Reading(sentence, named, learned, free).post(i, hit.get());
                posts.add(post);
                free = post.to();
                i = free - 1;
            }
        }
        return posts;
    }

    /** "Cuban Deputy Foreign Minister": a rank that only begins the title after it. */
    private boolean begins(
            Sentence sentence, List<Mention> named, Learned learned, int free, int at, Titles.Title title) {
        return title.kind() == Post.Kind.WEAK
                && words.in("title-modifier", sentence, at)
                && IntStream.range(at + 1, Math.min(at + FURTHEST_LEFT, sentence.size()))
                        .anyMatch(i -> titles.at(sentence, i)
                                .filter(after -> after.value().kind() != Post.Kind.WEAK)
                                .filter(after ->
                                        new Reading(sentence, named, learned, free).titleStart(i, after.value()) <= at)
                                .isPresent());
    }

    private static boolean verbLike(Sentence sentence, int at, PhraseTable.Hit<Titles.Title> hit) {
        return !sentence.token(at).capitalised() && hit.to() == at + 1 && !sentence.tagged(at, "NN");
    }

    /** One office being read. */
    private final class Reading {
        private final Sentence sentence;
        private final List<Mention> named;
        private final Learned learned;
        private final int free;
        private Optional<String> organisation = Optional.empty();
        private Optional<CountryCode> country = Optional.empty();
        private String to = "";
        private boolean ofPhrase;

        Reading(Sentence sentence, List<Mention> named, Learned learned, int free) {
            this.sentence = sentence;
            this.named = named;
            this.learned = learned;
            this.free = free;
        }

        Post post(int at, PhraseTable.Hit<Titles.Title> hit) {
            Titles.Title title = hit.value();
            int titleFrom = titleStart(at, title);
            int end = hit.to();
            int fieldEnd = end;
            if (sentence.is(end, "-") && (sentence.is(end + 1, "elect") || sentence.is(end + 1, "designate"))) {
                fieldEnd = end + 2;
            } else if (title.kind() == Post.Kind.PORTFOLIO) {
                fieldEnd = portfolio.end(sentence, named, end);
            }
            int last = complement(fieldEnd, title, stateBefore(titleFrom));
            int from = owner(titleFrom);
            Post.Determiner determiner = determiner(from, titleFrom);
            String written = name(title, at, titleFrom, end, fieldEnd) + to;
            if (from < titleFrom
                    && from > free
                    && (sentence.is(from - 1, "former") || sentence.is(from - 1, "acting"))) {
                // "Former Finnish President"
                from--;
                written = sentence.token(from).word() + " " + written;
            }
            return new Post(
                    from,
                    last,
                    written,
                    title.name(),
                    title.kind(),
                    organisation,
                    country,
                    determiner,
                    title.plural(),
                    ofPhrase);
        }

        /** Where the title begins with what belongs to it: "Deputy", "former", "Foreign Affairs", "Party". */
        private int titleStart(int at, Titles.Title title) {
            int from = at;
            while (from > free && at - from < FURTHEST_LEFT) {
                int k = from - 1;
                if (partOfTitle(k, at, title)) {
                    from = k;
                } else if (sentence.is(k, "-") && k > free && words.in("title-modifier", sentence, k - 1)) {
                    from = k - 1;
                } else if (sentence.is(k, "and") && k > free && fieldPair(k, title)) {
                    from = k - 1;
                } else {
                    break;
                }
            }
            return from;
        }

        private boolean fieldPair(int k, Titles.Title title) {
            return title.kind() == Post.Kind.PORTFOLIO
                    && portfolio.isField(sentence, k - 1)
                    && portfolio.isField(sentence, k + 1)
                    && sentence.token(k - 1).capitalised()
                            == sentence.token(k + 1).capitalised();
        }

        private boolean partOfTitle(int k, int at, Titles.Title title) {
            if (words.in("title-modifier", sentence, k)) {
                return (!sentence.is(k, "state") && !sentence.is(k, "opposition"))
                        || sentence.token(k).capitalised() == sentence.token(at).capitalised();
            }
            boolean party = sentence.is(k, "party") && sentence.token(k).capitalised() && uncovered(k);
            boolean fielded =
                    title.kind() == Post.Kind.PORTFOLIO || title.name().equals("Adviser");
            return (party && title.kind() != Post.Kind.STATE)
                    || (fielded
                            && portfolio.isField(sentence, k)
                            && (k == 0
                                    || sentence.token(k).capitalised()
                                            == sentence.token(at).capitalised())
                            && !sentence.is(k, "and")
                            && !sentence.is(k, "of"));
        }

        private boolean uncovered(int k) {
            return named.stream().noneMatch(mention -> mention.covers(k) && mention.to() - mention.from() > 1);
        }

        private String name(Titles.Title title, int at, int titleFrom, int end, int fieldEnd) {
            String head = title.plural() || title.shortened() ? title.name() : Written.text(sentence, at, end);
            String before = Written.text(sentence, titleFrom, at);
            String after = Written.text(sentence, end, fieldEnd);
            String joinBefore = before.isEmpty() || before.endsWith("-") ? before : before + " ";
            String joinAfter = after.isEmpty() || after.startsWith("-") ? after : " " + after;
            String name = joinBefore + head + joinAfter;
            return Written.capitals(name) && name.length() > 4 ? Written.capitalised(name) : name;
        }

        private <M extends Mention> Optional<M> mentionAt(int k, Class<M> type) {
            return named.stream()
                    .filter(m -> m.from() == k)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .max((a, b) -> Integer.compare(a.to(), b.to()));
        }

        /** Reads "of the Republic of Korea", "of the OECD", "to Laos", and says where it ends. */
        private int complement(int from, Titles.Title title, boolean stateBefore) {
            int end = from;
            while (end < sentence.size() - 1) {
                int start = sentence.is(end + 1, "the") ? end + 2 : end + 1;
                int next = end;
                if (title.kind() == Post.Kind.ENVOY && sentence.is(end, "to")) {
                    next = accredited(end, start);
                } else if (title.kind() == Post.Kind.ENVOY && sentence.is(end, "in") && stateBefore) {
                    next = posted(start, end);
                } else if (sentence.is(end, "of")
                        || sentence.is(end, "for")
                        || (sentence.is(end, "in") && !stateBefore)
                        || sentence.is(end, "at")) {
                    next = owned(end, start, title);
                }
                if (next == end) {
                    break;
                }
                end = next;
            }
            return end;
        }

        /** "her Danish counterpart in Oslo": whose post it is stands before it, so "in Oslo" says where. */
        private boolean stateBefore(int titleFrom) {
            int end = sentence.tagged(titleFrom - 1, "POS") ? titleFrom - 1 : titleFrom;
            return named.stream().anyMatch(mention -> mention instanceof CountryMention && mention.to() == end);
        }

        /** "Ireland's ambassador in Lusaka, NAME": where an envoy is posted, before the name. */
        private int posted(int start, int otherwise) {
            return named.stream()
                    .filter(place -> place.from() == start && !(place instanceof BodyMention))
                    .mapToInt(Mention::to)
                    .filter(end -> sentence.is(end, ",") && end + 1 < sentence.size())
                    .filter(end -> sentence.token(end + 1).capitalised())
                    .max()
                    .orElse(otherwise);
        }

        private int accredited(int at, int start) {
            Optional<Mention> where =
                    named.stream().filter(m -> m.from() == start).findFirst();
            if (where.isEmpty() || !to.isEmpty()) {
                return at;
            }
            to = " " + Written.text(sentence, at, where.get().to());
            return where.get().to();
        }

        private int owned(int at, int start, Titles.Title title) {
            Optional<BodyMention> body = mentionAt(start, BodyMention.class).or(() -> ofItsState(start));
            Optional<CountryMention> state = mentionAt(start, CountryMention.class)
                    .filter(mention -> mention.form() != CountryMention.Form.ADJECTIVE);
            Optional<PlaceMention> place = mentionAt(start, PlaceMention.class);
            if (body.isPresent()
                    && organisation.isEmpty()
                    && (state.isEmpty() || body.get().to() > state.get().to())) {
                organisation = Optional.of(learned.inFull(body.get().name()));
                country = country.or(() -> body.get()
                        .country()
                        .or(() -> learned.meaning(body.get().name()).flatMap(Learned.Body::country)));
                ofPhrase = true;
                return body.get().to();
            }
            if (state.isPresent()
                    && (sentence.is(at, "of") || sentence.is(at, "for") || sentence.is(at, "in"))
                    && (country.isEmpty() || organisation.isPresent())) {
                country = Optional.of(state.get().code());
                ofPhrase = true;
                return state.get().to();
            }
            if (place.isPresent()
                    && sentence.is(at, "of")
                    && title.kind() == Post.Kind.BODY
                    && organisation.isEmpty()
                    && !(place.get().to() < sentence.size()
                            && sentence.token(place.get().to()).capitalised())) {
                organisation = Optional.of(place.get().name());
                country = place.get().country();
                ofPhrase = true;
                return place.get().to();
            }
            return republic(at, start);
        }

        /** "the Spanish Navy": a body whose state stands before its name. */
        private Optional<BodyMention> ofItsState(int start) {
            return mentionAt(start, CountryMention.class)
                    .filter(state -> state.form() == CountryMention.Form.ADJECTIVE)
                    .flatMap(state -> mentionAt(state.to(), BodyMention.class));
        }

        /** "President of the Republic", "of the Federal Republic". */
        private int republic(int at, int start) {
            int k = start;
            while (k < sentence.size()
                    && sentence.token(k).capitalised()
                    && !sentence.is(k, "republic")
                    && k - start < 3) {
                k++;
            }
            return sentence.is(at, "of")
                            && sentence.is(k, "republic")
                            && sentence.token(k).capitalised()
                    ? k + 1
                    : at;
        }

        /** Reads the country or body before the title and says where it begins. */
        private int owner(int titleFrom) {
            int k = titleFrom;
            while (k > free
                    && (words.in("title-skip", sentence, k - 1)
                            || (sentence.is(k - 1, "-")
                                    && words.in("title-skip", sentence, k)
                                    && words.in("title-skip", sentence, k - 2)))) {
                k--;
            }
            int end = sentence.is(k - 1, "'s") || sentence.is(k - 1, "'") || sentence.is(k - 1, "’s") ? k - 1 : k;
            for (Mention mention : named) {
                if (mention.to() == end && mention.from() >= free && owns(mention)) {
                    return mention.from();
                }
            }
            return k == titleFrom || sentence.is(k, "-") ? titleFrom : k;
        }

        private boolean owns(Mention mention) {
            if (mention instanceof CountryMention state) {
                country = ofPhrase && country.isPresent() ? country : Optional.of(state.code());
                return true;
            }
            if (mention instanceof BodyMention body && organisation.isEmpty()) {
                organisation = Optional.of(learned.inFull(body.name()));
                country = country.or(() -> body.country());
                return true;
            }
            if (mention instanceof PlaceMention place && place.country().isPresent()) {
                country = country.or(() -> place.country());
                return true;
            }
            return false;
        }

        private Post.Determiner determiner(int from, int titleFrom) {
            if (words.in("possessive", sentence, from - 1)) {
                return Post.Determiner.POSSESSIVE;
            }
            if (from < titleFrom && country.isPresent()) {
                return Post.Determiner.COUNTRY;
            }
            boolean article = sentence.is(from - 1, "the") || sentence.is(from - 1, "a") || sentence.is(from - 1, "an");
            return article ? Post.Determiner.ARTICLE : Post.Determiner.NONE;
        }
    }

    /** The title of {@code post} in small letters, as descriptions repeat it. */
    static String small(Post post) {
        return post.title().toLowerCase(Locale.ROOT);
    }
}
