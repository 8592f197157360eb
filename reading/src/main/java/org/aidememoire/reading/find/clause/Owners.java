package org.aidememoire.reading.find.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PersonMention.Manner;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/** Whose a visit or talk is: "the Minister's", "his", "their", "my". */
public final class Owners {
    private static final Set<String> ONE = Set.of("his", "her", "its");
    private static final Set<String> FIRST = Set.of("my", "our");
    private static final Set<String> SPEAKER = Set.of("i", "me", "we", "us");
    private static final Set<String> ADDRESSED = Set.of("you");
    private static final Set<String> TRAVEL = Set.of("arrive", "visit", "come", "travel", "fly", "pay", "be", "land");
    private static final Set<String> OBJECTS = Set.of("him", "her");
    private static final int BACK = 3;

    private final Account account;
    private final Sides sides;

    public Owners(Account account, Sides sides) {
        this.account = account;
        this.sides = sides;
    }

    /**
     * Those whose it is; nobody where nothing settles it.
     *
     * @param owner the words that say whose
     * @param destination where it takes place: nobody visits their own country
     */
    public List<Party> of(ReadSentence read, Stretch owner, Optional<CountryCode> destination) {
        List<Party> named = Actors.within(read, owner.from(), owner.to());
        Sentence sentence = read.sentence();
        if (sentence.tagged(owner.from(), "WP$")) {
            return last(read, owner.from());
        }
        if (!named.isEmpty() || !sentence.tagged(owner.from(), "PRP$")) {
            return named;
        }
        String form = sentence.token(owner.from()).form();
        if (FIRST.contains(form)) {
            return speaker(read);
        }
        if (form.equals("your")) {
            return called(ADDRESSED);
        }
        return ONE.contains(form) ? one(read, owner.from(), destination) : several(read, owner.from());
    }

    /** Whom "whose" at {@code at} means: the last person named before. */
    private static List<Party> last(ReadSentence read, int at) {
        return read.all(PersonMention.class)
                .filter(person -> person.to() <= at)
                .reduce((first, second) -> second)
                .map(PersonMention::participants)
                .orElse(List.of());
    }

    /** Whom "I" and "we" mean in {@code read}: in a transcript whoever has the floor, else the speaker of the report. */
    public List<Party> speaker(ReadSentence read) {
        return Stream.iterate(read.sentence().number(), i -> i >= 0, i -> i - 1)
                .flatMap(i -> onTheFloor(account.sentences().get(i)))
                .findFirst()
                .map(PartyMention::participants)
                .orElseGet(this::ofTheReport);
    }

    /** "President of Ghana John Mahama: We have": who is named before a colon at the start. */
    private static Stream<PersonMention> onTheFloor(ReadSentence read) {
        return read.all(PersonMention.class)
                .filter(person -> person.manner() == Manner.NAME && person.from() <= 1)
                .filter(person -> read.sentence().is(person.to(), ":")
                        || (read.sentence().is(person.to(), "(")
                                && read.sentence().is(person.to() + 2, ")")
                                && read.sentence().is(person.to() + 3, ":")));
    }

    private List<Party> ofTheReport() {
        return called(SPEAKER);
    }

    /** Whom one of {@code pronouns} means where it stands first in the report. */
    private List<Party> called(Set<String> pronouns) {
        return account.sentences().stream()
                .flatMap(read -> read.all(PartyMention.class)
                        .filter(mention -> mention.to() == mention.from() + 1
                                && pronouns.contains(
                                        read.sentence().token(mention.from()).form())))
                .findFirst()
                .map(PartyMention::participants)
                .orElse(List.of());
    }

    /** The first person of the sentence before it, else after it, else of the sentences before, who can be a guest there. */
    private List<Party> one(ReadSentence read, int at, Optional<CountryCode> destination) {
        Optional<List<Party>> opened = afterAdjunct(read, at);
        if (opened.isPresent()) {
            return opened.get();
        }
        Stream<PersonMention> here = Stream.of(
                        read.all(PersonMention.class).filter(person -> person.to() <= at && travels(read, person.to())),
                        read.all(PersonMention.class).filter(person -> person.to() <= at),
                        read.all(PersonMention.class).filter(person -> person.from() > at))
                .flatMap(people -> people);
        int number = read.sentence().number();
        Stream<PersonMention> before = Stream.iterate(number - 1, i -> i >= Math.max(0, number - BACK), i -> i - 1)
                .flatMap(i -> account.sentences().get(i).all(PersonMention.class));
        return Stream.concat(here, before)
                .filter(person ->
                        destination.isEmpty() || !person.person().country().equals(destination))
                .findFirst()
                .map(PersonMention::participants)
                .orElse(List.of());
    }

    /** "During her visit to Lima, the Peruvian minister said": the holder of a post, without a name, after the comma. */
    private static Optional<List<Party>> afterAdjunct(ReadSentence read, int at) {
        Sentence sentence = read.sentence();
        int comma = IntStream.range(at, sentence.size())
                .filter(i -> sentence.is(i, ","))
                .findFirst()
                .orElse(-1);
        boolean opens = at <= 1 && sentence.tagged(0, "IN") && comma > 0;
        return read.all(GroupMention.class)
                .filter(holder -> opens && holder.from() == comma + 1 && sentence.is(comma + 1, "the"))
                .filter(holder -> holder.participants().size() == 1)
                .map(PartyMention::participants)
                .findFirst();
    }

    /** Whether it is told after a name that its bearer came: "welcomed Kaunda, who arrived on Monday, and said of his visit". */
    private static boolean travels(ReadSentence read, int end) {
        Sentence sentence = read.sentence();
        return sentence.is(end, ",")
                && sentence.is(end + 1, "who")
                && end + 2 < sentence.size()
                && TRAVEL.contains(sentence.token(end + 2).lemma());
    }

    /**
     * Whom "him" or "her" at {@code at} means: the last named before, in the sentence or one of those before, who is of
     * another side than {@code subject}.
     */
    public List<Party> object(ReadSentence read, int at, List<Party> subject) {
        boolean pronoun = OBJECTS.contains(read.sentence().token(at).form())
                && read.all(PersonMention.class).noneMatch(person -> person.covers(at));
        if (!pronoun) {
            return List.of();
        }
        int number = read.sentence().number();
        return Stream.iterate(number, i -> i >= Math.max(0, number - BACK), i -> i - 1)
                .map(i -> account.sentences().get(i))
                .flatMap(one -> one.all(PersonMention.class)
                        .filter(person -> one != read || person.to() <= at)
                        .sorted(Comparator.comparingInt(PersonMention::from).reversed()))
                .map(PersonMention::participants)
                .filter(one -> subject.stream()
                        .noneMatch(other -> one.contains(other)
                                || sides.countryOf(one.get(0))
                                        .filter(state -> sides.countryOf(other).equals(Optional.of(state)))
                                        .isPresent()))
                .findFirst()
                .orElse(List.of());
    }

    private List<Party> several(ReadSentence read, int at) {
        Optional<List<Party>> group = read.all(GroupMention.class)
                .filter(mention -> mention.to() <= at && sides.count(mention.participants()) > 1)
                .reduce((first, second) -> second)
                .map(GroupMention::participants);
        return group.orElseGet(() -> coordinated(read, at));
    }

    private List<Party> coordinated(ReadSentence read, int at) {
        List<Party> people = read.all(PersonMention.class)
                .filter(person -> person.to() <= at)
                .flatMap(person -> person.participants().stream())
                .distinct()
                .toList();
        return sides.count(people) > 1 ? people : List.of();
    }
}
