package org.aidememoire.reading.find.invitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> COMING =
            Set.of("visit", "come", "pay", "make", "travel", "undertake", "attend", "return");
    private static final int NEAR = 5;

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
        Optional<Stretch> coming = coming(read.sentence(), end);
        Optional<Whereabouts> where = coming.map(verb -> destination(read, verb));
        boolean visit = coming.isPresent() || match.rule().setting("visit").isEmpty();
        if (!account.admits(match, visit, () -> "no words such as “to visit” follow (visit: required)")) {
            return Optional.empty();
        }
        List<Party> hosts = playing("host", match, at, complements);
        List<Party> guests = playing("guest", match, at, complements);
        Optional<CountryCode> destination = where.flatMap(Whereabouts::country)
                .or(() -> placed(read, complements))
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
    private static Optional<Stretch> coming(Sentence sentence, int end) {
        for (int i = end; i < Math.min(sentence.size() - 1, end + NEAR); i++) {
            if (sentence.is(i, "to") && COMING.contains(sentence.token(i + 1).lemma())) {
                return Optional.of(new Stretch(i + 1, i + 2));
            }
        }
        return Optional.empty();
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

    private List<Party> playing(String part, RuleMatch match, int at, List<Complement> complements) {
        ReadSentence read = match.sentence();
        List<Party> players = new ArrayList<>();
        if (setting(match, "subject").filter(part::equals).isPresent()) {
            Actors.subject(read, at).ifPresent(subject -> players.addAll(subjects(read, subject)));
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
                .filter(complement -> part.equals("host") || somebody(read, complement))
                .forEach(complement -> players.addAll(within(read, new Stretch(complement.from(), complement.to()))));
        if (setting(match, "visitor").filter(part::equals).isPresent()) {
            visitor(read, at).ifPresent(person -> players.addAll(person.participants()));
        }
        return players.stream().distinct().toList();
    }

    /** The first person of the sentence, who is told to visit at someone's invitation. */
    private static Optional<PersonMention> visitor(ReadSentence read, int at) {
        return read.all(PersonMention.class).filter(person -> person.to() <= at).findFirst();
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
        return named.isEmpty() && speaker ? owners.speaker() : named;
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
