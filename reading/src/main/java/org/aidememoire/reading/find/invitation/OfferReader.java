package org.aidememoire.reading.find.invitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.find.clause.Complements;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.clause.Owners;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.CountryMention.Form;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RuleMatch;
import org.aidememoire.reading.sentence.Sentence;

/** Reads who invites whom, and where, from the words around a rule's match. */
final class OfferReader {
    private static final Set<String> UNDOING =
            Set.of("not", "n't", "never", "no", "could", "should", "might", "may", "if");
    private static final Set<String> COMING = Set.of("visit", "come", "travel", "return", "fly", "go", "tour");
    private static final Set<String> ATTENDING = Set.of("attend", "participate", "address", "join");

    /** Verbs that a noun makes a visit of. */
    private static final Set<String> MAKING = Set.of("pay", "make", "undertake", "be", "conduct", "send");

    private static final Set<String> VISITS =
            Set.of("visit", "trip", "tour", "talk", "consultation", "stay", "delegation", "mission");
    private static final int NEAR = 5;
    private static final int FAR = 9;

    private final Account account;
    private final Sides sides;
    private final Owners owners;

    OfferReader(Account account) {
        this.account = account;
        this.sides = new Sides(account);
        this.owners = new Owners(account, sides);
    }

    /** The offer, unless it is denied or is no invitation to visit. */
    Optional<Offer> read(RuleMatch match) {
        ReadSentence read = match.sentence();
        int at = match.group("at").map(Stretch::from).orElse(match.match().from());
        if (!account.admits(
                match, !undone(read.sentence(), at), () -> "a word before it denies it, or makes it only possible")) {
            return Optional.empty();
        }
        List<Complement> complements = setting(match, "object").isPresent()
                ? Complements.ofVerb(read, match.match().to())
                : Complements.ofNoun(read, match.match().to());
        int end = complements.stream()
                .map(Complement::to)
                .max(Comparator.naturalOrder())
                .orElse(match.match().to());
        boolean asking = setting(match, "asking").isPresent();
        Optional<Stretch> coming = coming(read.sentence(), end, asking).or(() -> visit(read, complements));
        Optional<Whereabouts> where = coming.map(verb -> destination(read, verb));
        boolean visit = coming.isPresent()
                || match.rule().setting("visit").isEmpty()
                || !asking && abroad(read, complements).isPresent();
        if (!account.admits(match, visit, () -> "no words such as “to visit” follow (visit: required)")) {
            return Optional.empty();
        }
        List<Party> hosts = playing("host", match, at, complements);
        List<Party> guests = guests(match, at, complements, hosts);
        Optional<CountryCode> destination = where.flatMap(Whereabouts::country)
                .or(() -> placed(read, complements))
                .or(() -> setting(match, "visitor").flatMap(visitor -> visited(read)))
                .or(() -> sides.countries(hosts).findFirst());
        return Optional.of(new Offer(
                match.rule().name(),
                read,
                start(match, at),
                coming.map(verb -> endOf(read, verb)).orElse(end),
                hosts,
                guests.stream().filter(guest -> !hosts.contains(guest)).toList(),
                destination,
                match.rule().setting("accepted").map(Acceptance::of).orElse(Acceptance.UNSTATED)));
    }

    private static Optional<String> setting(RuleMatch match, String key) {
        return match.rule().setting(key);
    }

    private static boolean undone(Sentence sentence, int at) {
        for (int i = Actors.beforeAuxiliaries(sentence, at); i < at; i++) {
            if (UNDOING.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return sentence.is(at - 1, "no") || sentence.is(Actors.beforeAuxiliaries(sentence, at) - 1, "no");
    }

    /** "to visit", "to pay an official visit to", "to come to", soon after {@code end}. */
    private static Optional<Stretch> coming(Sentence sentence, int end, boolean asking) {
        for (int i = end; i < Math.min(sentence.size() - 1, end + NEAR); i++) {
            if (sentence.is(i, "to") && comes(sentence, i + 1, asking)) {
                return Optional.of(new Stretch(i + 1, i + 2));
            }
        }
        return Optional.empty();
    }

    /** Whether the verb tells of coming; one who is only asked to attend or take part is not asked to come. */
    private static boolean comes(Sentence sentence, int verb, boolean asking) {
        boolean making = MAKING.contains(sentence.token(verb).lemma())
                && IntStream.range(verb + 1, Math.min(sentence.size(), verb + FAR))
                        .anyMatch(i -> VISITS.contains(sentence.token(i).lemma()));
        String lemma = sentence.token(verb).lemma();
        return making || COMING.contains(lemma) || (!asking && ATTENDING.contains(lemma));
    }

    /** "for an official visit", "on a visit". */
    private static Optional<Stretch> visit(ReadSentence read, List<Complement> complements) {
        return complements.stream()
                .filter(one ->
                        VISITS.contains(read.sentence().token(one.to() - 1).lemma()))
                .map(one -> new Stretch(one.to() - 1, one.to()))
                .findFirst();
    }

    /** "invited the President to Dakar". */
    private Optional<CountryCode> abroad(ReadSentence read, List<Complement> complements) {
        return placed(
                read,
                complements.stream()
                        .filter(one -> one.preposition().equals("to"))
                        .toList());
    }

    /** "At the invitation of the Emir, she visited Doha": where whoever was invited goes. */
    private Optional<CountryCode> visited(ReadSentence read) {
        return IntStream.range(0, read.sentence().size())
                .filter(i -> COMING.contains(read.sentence().token(i).lemma())
                        || VISITS.contains(read.sentence().token(i).lemma())
                        || read.sentence().is(i, "arrive"))
                .mapToObj(i -> destination(read, new Stretch(i, i + 1)))
                .flatMap(where -> where.country().stream())
                .findFirst();
    }

    private Whereabouts destination(ReadSentence read, Stretch verb) {
        return visitWords(read, verb).stream()
                .map(complement -> Whereabouts.within(account, read, complement.from(), complement.to()))
                .reduce(Whereabouts.UNKNOWN, Whereabouts::or);
    }

    private static List<Complement> visitWords(ReadSentence read, Stretch verb) {
        List<Complement> words = new ArrayList<>(Complements.ofVerb(read, verb.to()));
        words.removeIf(complement -> complement.preposition().equals("with"));
        return words;
    }

    private static int endOf(ReadSentence read, Stretch verb) {
        return visitWords(read, verb).stream()
                .map(Complement::to)
                .max(Comparator.naturalOrder())
                .orElse(verb.to());
    }

    private Optional<CountryCode> placed(ReadSentence read, List<Complement> complements) {
        return complements.stream()
                .filter(one -> Set.of("to", "in", "for").contains(one.preposition()))
                .map(one -> Whereabouts.within(account, read, one.from(), one.to()))
                .flatMap(where -> where.country().stream())
                .findFirst();
    }

    private List<Party> guests(RuleMatch match, int at, List<Complement> complements, List<Party> hosts) {
        List<Party> named = playing("guest", match, at, complements);
        boolean object = setting(match, "object").filter("guest"::equals).isPresent();
        int next = match.match().to();
        return named.isEmpty() && object && next < match.sentence().sentence().size()
                ? owners.object(match.sentence(), next, hosts)
                : named;
    }

    private List<Party> playing(String part, RuleMatch match, int at, List<Complement> complements) {
        ReadSentence read = match.sentence();
        List<Party> players = new ArrayList<>();
        if (setting(match, "subject").filter(part::equals).isPresent()) {
            Optional<Stretch> subject = Actors.subject(read, at);
            subject.ifPresent(one -> players.addAll(subjects(read, one)));
            if (players.isEmpty() && firstPerson(read.sentence(), at)) {
                players.addAll(owners.speaker(read));
            }
            if (players.isEmpty() && read.sentence().tagged(at, "VBG")) {
                visitor(match, at, complements).ifPresent(person -> players.addAll(person.participants()));
            }
        }
        if (setting(match, "owner").filter(part::equals).isPresent()) {
            NounGroup.of(read, match.group("noun").map(Stretch::from).orElse(at))
                    .owner()
                    .ifPresent(owner -> players.addAll(owners.of(read, owner, Optional.empty())));
        }
        match.group(part).ifPresent(stretch -> players.addAll(within(read, stretch)));
        complements.stream()
                .filter(complement -> setting(match, complement.preposition())
                        .filter(part::equals)
                        .isPresent())
                .filter(complement -> part.equals("host")
                        || complement.preposition().equals(Complement.OBJECT)
                        || somebody(read, complement))
                .forEach(complement -> players.addAll(within(read, new Stretch(complement.from(), complement.to()))));
        if (setting(match, "visitor").isPresent() && part.equals("host") && !players.isEmpty()) {
            return host(match, complements).map(PartyMention::participants).orElse(players);
        }
        if (setting(match, "visitor").filter(part::equals).isPresent()) {
            visitor(match, at, complements).ifPresent(person -> players.addAll(person.participants()));
        }
        return players.stream().distinct().toList();
    }

    /** "I would like to thank". */
    private static boolean firstPerson(Sentence sentence, int at) {
        return IntStream.range(Math.max(0, at - NEAR), at).anyMatch(i -> sentence.is(i, "i") || sentence.is(i, "we"));
    }

    /** The first of those named: "at the invitation of the Emir, the Prime Minister visited" names two in a row. */
    private static Optional<PartyMention> host(RuleMatch match, List<Complement> complements) {
        return complements.stream()
                .filter(complement -> setting(match, complement.preposition())
                        .filter("host"::equals)
                        .isPresent())
                .flatMap(complement -> match.sentence()
                        .all(PartyMention.class)
                        .filter(mention -> mention.from() >= complement.from() && mention.to() <= complement.to())
                        .filter(mention ->
                                !(mention instanceof CountryMention country && country.form() == Form.ADJECTIVE)))
                .findFirst();
    }

    /** Who is told to visit at someone's invitation: the first person of the sentence, or the next after the host. */
    private static Optional<PersonMention> visitor(RuleMatch match, int at, List<Complement> complements) {
        ReadSentence read = match.sentence();
        Optional<PartyMention> host = host(match, complements);
        int after = host.map(PartyMention::to).orElse(match.match().to());
        return read.all(PersonMention.class)
                .filter(person -> person.to() <= at)
                .findFirst()
                .or(() -> read.all(PersonMention.class)
                        .filter(person -> person.from() >= after)
                        .filter(person -> host.filter(one -> one.participants().equals(person.participants()))
                                .isEmpty())
                        .findFirst());
    }

    /** "to" someone, and not to a place. */
    private static boolean somebody(ReadSentence read, Complement complement) {
        return read.all(PartyMention.class)
                .filter(mention -> mention.from() >= complement.from() && mention.to() <= complement.to())
                .anyMatch(mention -> !(mention instanceof CountryMention));
    }

    /** The subject, or the speaker where it is "I" or "we". */
    private List<Party> subjects(ReadSentence read, Stretch subject) {
        boolean speaker =
                read.sentence().is(subject.from(), "i") || read.sentence().is(subject.from(), "we");
        List<Party> named = within(read, subject);
        return named.isEmpty() && speaker ? owners.speaker(read) : named;
    }

    private static List<Party> within(ReadSentence read, Stretch stretch) {
        return Actors.within(read, stretch.from(), stretch.to());
    }

    private static int start(RuleMatch match, int at) {
        ReadSentence read = match.sentence();
        if (setting(match, "subject").isEmpty()) {
            return match.match().from();
        }
        int chain = Actors.beforeAuxiliaries(read.sentence(), at);
        return Actors.subject(read, at)
                .filter(subject -> subject.to() >= chain - NEAR && subject.from() < at)
                .map(Stretch::from)
                .orElse(Math.min(at, chain));
    }
}
