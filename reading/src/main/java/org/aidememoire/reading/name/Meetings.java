package org.aidememoire.reading.name;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.sentence.Sentence;

/** Says for whom those speak who meet others: "The Prime Minister called on Mr Rais, the Chairman of the Assembly". */
final class Meetings {
    private static final Set<String> MEETS =
            Set.of("meet", "receive", "greet", "welcome", "host", "call", "thank", "congratulate");
    /** With whom one does these is of another side. */
    private static final Set<String> SPEAKS =
            Set.of("hold", "have", "conduct", "speak", "talk", "confer", "sign", "co-chair", "exchange", "meet");

    /** Where these are held, the host need not be among those who meet. */
    private static final Set<String> NEUTRAL =
            Set.of("sideline", "margin", "summit", "conference", "assembly", "forum", "fringe");

    private static final Set<String> TALKS =
            Set.of("call", "meeting", "talk", "conversation", "discussion", "bilateral");

    private static final int REACH = 4;
    private static final int LINK = 14;

    private final Roster roster;
    private final List<NamedSentence> sentences;
    private final Optional<CountryCode> publisher;

    /** @param publisher whose "I" it is */
    Meetings(Roster roster, List<NamedSentence> sentences, Optional<CountryCode> publisher) {
        this.roster = roster;
        this.sentences = sentences;
        this.publisher = publisher;
    }

    /** The country of whoever meets {@code profile}. */
    Optional<CountryCode> metBy(Profile profile) {
        return profile.sightings().stream()
                .flatMap(sighting -> metBy(sentences.get(sighting.sentence()), sighting.from()).stream())
                .flatMap(who -> who.country().stream())
                .findFirst();
    }

    /** Who meets somebody, as far as the report says: their country, and perhaps who it is. */
    private record Meeter(Optional<Profile> profile, Optional<CountryCode> country) {
        static Optional<Meeter> of(Optional<Profile> profile) {
            return profile.map(one -> new Meeter(profile, one.country()));
        }

        static Meeter of(CountryCode code) {
            return new Meeter(Optional.empty(), Optional.of(code));
        }
    }

    /** The one country that whoever meets {@code profile} is on a visit to. */
    Optional<CountryCode> receivesVisitor(Profile profile, Visits visits) {
        return profile.sightings().stream()
                .filter(sighting -> !neutral(sentences.get(sighting.sentence()).sentence()))
                .flatMap(sighting -> metBy(sentences.get(sighting.sentence()), sighting.from()).stream())
                .flatMap(who -> who.profile().stream())
                .flatMap(guest -> visits.only(guest).stream()
                        .filter(code -> !guest.country().equals(Optional.of(code))))
                .findFirst();
    }

    private static boolean neutral(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> NEUTRAL.contains(token.lemma()));
    }

    /** The country of somebody with whom {@code profile} meets or speaks: "Secretary Rusk's call with Minister Mboya". */
    Optional<CountryCode> meets(Profile profile) {
        return profile.sightings().stream()
                .flatMap(sighting -> roster.profiles().stream()
                        .filter(other -> other != profile && other.country().isPresent())
                        .filter(other -> other.sightings().stream()
                                .anyMatch(theirs ->
                                        theirs.sentence() == sighting.sentence() && togetherWith(sighting, theirs)))
                        .flatMap(other -> other.country().stream()))
                .findFirst();
    }

    /** The country of the holder of a post in "At talks with Foreign Minister Lindqvist, {@code profile} said". */
    Optional<CountryCode> talksWith(Profile profile) {
        return profile.sightings().stream()
                .flatMap(sighting -> roster.profiles().stream()
                        .filter(other ->
                                !other.posts().isEmpty() && other.country().isPresent())
                        .filter(other -> other.sightings().stream()
                                .anyMatch(theirs -> theirs.sentence() == sighting.sentence()
                                        && (togetherWith(sighting, theirs) || talksBefore(theirs, sighting))))
                        .flatMap(other -> other.country().stream()))
                .findFirst();
    }

    private boolean talksBefore(Sighting partner, Sighting speaker) {
        Sentence sentence = sentences.get(partner.sentence()).sentence();
        int with = sentence.is(partner.from() - 1, "visiting") ? partner.from() - 2 : partner.from() - 1;
        return sentence.is(with, "with")
                && partner.to() <= speaker.from()
                && sentence.is(speaker.from() - 1, ",")
                && IntStream.range(Math.max(0, with - REACH), with)
                        .anyMatch(i -> TALKS.contains(sentence.token(i).lemma()));
    }

    /** The country of a holder of a post whom {@code profile} receives: "Vice President Mwangi hosted the Prime Minister". */
    Optional<CountryCode> hosts(Profile profile) {
        return profile.sightings().stream()
                .flatMap(sighting -> sentences.get(sighting.sentence()).posts().stream()
                        .filter(post -> post.determiner() == Post.Determiner.ARTICLE && !post.plural())
                        .filter(post -> received(sighting, post))
                        .flatMap(post -> post.country().or(() -> onlyHolder(post)).stream()))
                .findFirst();
    }

    private boolean received(Sighting sighting, Post post) {
        Sentence sentence = sentences.get(sighting.sentence()).sentence();
        int verb = post.from() - 2;
        return verb >= sighting.to()
                && verb - sighting.to() <= REACH * 2
                && sentence.tagged(verb, "VBD")
                && MEETS.contains(sentence.token(verb).lemma())
                && IntStream.range(sighting.to(), verb).noneMatch(i -> sentence.tagged(i, "V") || sentence.is(i, ";"));
    }

    /** Whether the one stands before the other with only words of meeting between. */
    private boolean togetherWith(Sighting one, Sighting other) {
        Sentence sentence = sentences.get(one.sentence()).sentence();
        int from = one.to();
        int to = sentence.is(other.from() - 1, "the") ? other.from() - 1 : other.from();
        boolean met = IntStream.range(from, Math.max(from, to))
                .anyMatch(i -> MEETS.contains(sentence.token(i).lemma())
                        || SPEAKS.contains(sentence.token(i).lemma())
                        || TALKS.contains(sentence.token(i).lemma()));
        boolean stranger = IntStream.range(from, Math.max(from, to))
                .anyMatch(i -> sentence.is(i, ";") || sentence.is(i, "say") || sentence.is(i, "that"));
        boolean verb = sentence.is(to - 1, "with")
                || sentence.is(to - 1, "by")
                || (to > from && MEETS.contains(sentence.token(to - 1).lemma()));
        return met && verb && !stranger && to - from <= LINK;
    }

    /** Where a guest meets {@code profile}, who is then at home there: "In Tunis she will meet Prime Minister Essid". */
    Optional<CountryCode> receivesAt(Profile profile) {
        return profile.sightings().stream()
                .map(sighting -> sentences.get(sighting.sentence()))
                .flatMap(named -> profile.sightings().stream()
                        .filter(sighting ->
                                sighting.sentence() == named.sentence().number())
                        .flatMap(sighting -> metBy(named, sighting.from()).stream())
                        .flatMap(who -> onlyPlace(named, who.country()).stream()))
                .findFirst();
    }

    private static Optional<CountryCode> onlyPlace(NamedSentence named, Optional<CountryCode> guest) {
        Sentence sentence = named.sentence();
        Set<CountryCode> places = new LinkedHashSet<>();
        for (Mention mention : named.named()) {
            int before = sentence.is(mention.from() - 1, "the") ? mention.from() - 2 : mention.from() - 1;
            if (sentence.is(before, "in") || sentence.is(before, "at")) {
                if (mention instanceof CountryMention country && country.form() != CountryMention.Form.ADJECTIVE) {
                    places.add(country.code());
                } else if (mention instanceof PlaceMention place) {
                    place.country().ifPresent(places::add);
                }
            }
        }
        return !neutral(sentence) && places.size() == 1
                ? places.stream()
                        .filter(code -> !guest.equals(Optional.of(code)))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Meeter> metBy(NamedSentence named, int before) {
        Sentence sentence = named.sentence();
        int preposition = sentence.is(before - 1, "the") ? before - 2 : before - 1;
        boolean by = sentence.is(preposition, "by");
        boolean with = sentence.is(preposition, "with");
        for (int i = before - 1; i > 0; i--) {
            if (by
                    && sentence.tagged(i, "VBN")
                    && MEETS.contains(sentence.token(i).lemma())) {
                return subject(named, beforeAuxiliaries(sentence, i));
            }
            boolean active = sentence.tagged(i, "V") && !sentence.tagged(i, "VBN") && !sentence.tagged(i, "VBG");
            if (active) {
                boolean meets = MEETS.contains(sentence.token(i).lemma())
                        || (with && SPEAKS.contains(sentence.token(i).lemma()));
                return meets && !by
                        ? subject(named, firstOfRow(sentence, beforeAuxiliaries(sentence, i)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "met" where {@code verb} is "held" in "The Premier met Mr Berg and held talks with": they have one subject. */
    private static int firstOfRow(Sentence sentence, int verb) {
        if (!sentence.is(verb - 1, "and")) {
            return verb;
        }
        return IntStream.iterate(verb - 2, i -> i > 0 && !sentence.is(i, ";"), i -> i - 1)
                .filter(i -> sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ") || sentence.tagged(i, "VBP"))
                .map(i -> beforeAuxiliaries(sentence, i))
                .findFirst()
                .orElse(verb);
    }

    /** Whoever is named last before the verb. */
    private Optional<Meeter> subject(NamedSentence named, int predicate) {
        Sentence sentence = named.sentence();
        int verb = beforeRelative(sentence, predicate);
        for (int end = verb; end >= Math.max(0, verb - REACH); end--) {
            if (sentence.is(end, ";")) {
                return Optional.empty();
            }
            if (sentence.token(end).word().equals("I") && !Pronouns.quoted(sentence, end)) {
                return Optional.of(new Meeter(Optional.empty(), publisher));
            }
            if (end == verb && (sentence.is(end - 1, "he") || sentence.is(end - 1, "she"))) {
                return lastBefore(named, end);
            }
            Optional<Profile> actor = endingAt(sentence.number(), end);
            if (actor.isPresent()) {
                return Meeter.of(actor);
            }
            int last = end;
            Optional<Post> post =
                    named.posts().stream().filter(p -> p.to() == last).findFirst();
            if (post.isPresent()) {
                return post.get().country().or(() -> onlyHolder(post.get())).map(Meeter::of);
            }
        }
        return Optional.empty();
    }

    /** The end of "Odinga" in "Odinga, who is on a visit, met". */
    private static int beforeRelative(Sentence sentence, int verb) {
        return sentence.is(verb - 1, ",")
                ? IntStream.iterate(verb - 2, i -> i > 0 && i > verb - LINK, i -> i - 1)
                        .filter(i -> sentence.is(i, "who") && sentence.is(i - 1, ","))
                        .map(i -> i - 1)
                        .findFirst()
                        .orElse(verb)
                : verb;
    }

    /** Whom "he" may mean: the last who is named before it in the sentence, else the first of the one before. */
    private Optional<Meeter> lastBefore(NamedSentence named, int at) {
        int number = named.sentence().number();
        Optional<Profile> here = firstIn(number, at);
        return Meeter.of(here.isPresent() ? here : firstIn(number - 1, Integer.MAX_VALUE));
    }

    private Optional<Profile> firstIn(int number, int until) {
        Optional<Profile> bare = number >= 0 && until == Integer.MAX_VALUE ? opening(number) : Optional.empty();
        return bare.isPresent()
                ? bare
                : roster.profiles().stream()
                        .filter(profile -> profile.sightings().stream()
                                .anyMatch(sighting -> sighting.sentence() == number && sighting.to() <= until))
                        .min(Comparator.comparingInt(profile -> profile.sightings().stream()
                                .filter(sighting -> sighting.sentence() == number)
                                .mapToInt(Sighting::from)
                                .min()
                                .orElse(Integer.MAX_VALUE)));
    }

    /** Whom a sentence opens with by the family name alone: "Odinga flew to Accra." */
    private Optional<Profile> opening(int number) {
        Sentence sentence = sentences.get(number).sentence();
        List<Profile> called = sentence.size() > 1 && sentence.tagged(0, "NNP") && sentence.tagged(1, "V")
                ? roster.profiles().stream()
                        .filter(profile ->
                                profile.words().contains(sentence.token(0).form()))
                        .toList()
                : List.of();
        return called.size() == 1 ? called.stream().findFirst() : Optional.empty();
    }

    private Optional<Profile> endingAt(int sentence, int end) {
        return roster.profiles().stream()
                .filter(profile -> profile.sightings().stream()
                        .anyMatch(sighting -> sighting.sentence() == sentence && sighting.to() == end))
                .findFirst();
    }

    private Optional<CountryCode> onlyHolder(Post post) {
        Set<CountryCode> holders = new LinkedHashSet<>();
        roster.profiles().stream()
                .filter(profile -> profile.posts().stream().anyMatch(held -> Profile.sameOffice(held, post)))
                .forEach(profile -> profile.country().ifPresent(holders::add));
        return holders.size() == 1 ? holders.stream().findFirst() : Optional.empty();
    }

    /** Before "has", "will", "was also" and the like. */
    private static int beforeAuxiliaries(Sentence sentence, int verb) {
        int at = verb;
        while (at > 0
                && (sentence.tagged(at - 1, "MD")
                        || sentence.tagged(at - 1, "RB")
                        || sentence.is(at - 1, "be")
                        || sentence.is(at - 1, "have")
                        || sentence.is(at - 1, "to"))) {
            at--;
        }
        return at;
    }
}
