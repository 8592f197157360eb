package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;

/** Completes those whom a noun names from the rest of its sentence: "X said after a meeting with Y". */
final class Company {
    private static final int BACK = 2;

    private static final Set<String> ATTENDING = Set.of("attending", "present", "participating", "taking");
    private static final Set<String> ATTENDED = Set.of("attend", "chair", "co-chair", "lead", "head");
    private static final int FEW = 6;

    private final Account account;
    private final Sides sides;

    Company(Account account, Sides sides) {
        this.account = account;
        this.sides = sides;
    }

    /**
     * The cast with the others of the sentence who can have taken part, where it has fewer than two sides.
     *
     * @param where where it takes place
     * @param settled whether the words say where or when: without that, "increased consultations" are none in particular
     */
    Cast complete(Cast cast, Frame frame, NounGroup group, Whereabouts where, boolean settled) {
        List<Party> named = cast.all();
        boolean ofTheRow = settled && frame.has("sides");
        boolean told = ofTheRow || frame.has("settled");
        List<Party> there = attendance(frame);
        if (named.isEmpty() && sides.count(there) > 1) {
            return cast.with(Part.PARTY, there);
        }
        boolean vague = named.isEmpty() && !told && (group.definite() || !settled);
        if (vague || sides.count(named) > 1) {
            return cast;
        }
        List<Party> more = named.isEmpty() ? everyone(frame.read()) : before(frame, group, named);
        if (more.isEmpty() && withAPerson(named)) {
            more = protagonist(frame, named);
        }
        List<Party> together =
                Stream.concat(named.stream(), more.stream()).distinct().toList();
        boolean enough = sides.count(together) > 1 || (named.isEmpty() && guest(together, where));
        return enough ? cast.with(Part.PARTY, more) : cast;
    }

    /** Who took part as the next sentence says: "Attending were", "It was chaired by". */
    private List<Party> attendance(Frame frame) {
        int next = frame.sentence().number() + 1;
        if (next >= account.sentences().size()) {
            return List.of();
        }
        ReadSentence read = account.sentences().get(next);
        Sentence sentence = read.sentence();
        boolean opens = ATTENDING.contains(sentence.token(0).form())
                && IntStream.range(1, Math.min(FEW, sentence.size())).anyMatch(i -> sentence.is(i, "be"));
        boolean passive = sentence.is(0, "it")
                && IntStream.range(1, Math.min(FEW, sentence.size()))
                        .anyMatch(i -> sentence.is(i, "by")
                                && ATTENDED.contains(sentence.token(i - 1).lemma()));
        return opens || passive ? Actors.within(read, 1, sentence.size()) : List.of();
    }

    private boolean withAPerson(List<Party> named) {
        return sides.count(named) == 1
                && named.stream().allMatch(party -> party instanceof Party.Individual && !sides.withoutPost(party));
    }

    /** "Kaunda is in Rome. Talks with President Leone are to follow": of another side, whom the sentences before begin with. */
    private List<Party> protagonist(Frame frame, List<Party> named) {
        int number = frame.sentence().number();
        return Stream.iterate(number - 1, i -> i >= Math.max(0, number - BACK), i -> i - 1)
                .flatMap(i -> account.sentences()
                        .get(i)
                        .all(PersonMention.class)
                        .filter(person -> !spokesman(person))
                        .limit(1))
                .filter(person -> !sides.withoutPost(person.participants().get(0)))
                .filter(person -> person.participants().stream()
                        .noneMatch(one -> named.stream().anyMatch(other -> ofOneSide(one, other))))
                .findFirst()
                .map(PersonMention::participants)
                .orElse(List.of());
    }

    private boolean ofOneSide(Party one, Party other) {
        return sides.same(one, other)
                || (sides.countryOf(one).isPresent() && sides.countryOf(one).equals(sides.countryOf(other)));
    }

    /** "Following talks in Rome, President Kaunda said": somebody of one side, who was there as a guest. */
    private boolean guest(List<Party> people, Whereabouts where) {
        return where.country().isPresent()
                && sides.count(people) == 1
                && sides.countries(people).noneMatch(where.country().get()::equals)
                && people.stream().allMatch(Party.Individual.class::isInstance);
    }

    /** All persons and groups of the sentence, or those of a group that is its subject: "the two sides noted". */
    private List<Party> everyone(ReadSentence read) {
        Optional<GroupMention> subject = read.all(GroupMention.class)
                .filter(group -> sides.count(group.participants()) > 1)
                .filter(group -> read.sentence().tagged(group.to(), "VBD"))
                .findFirst();
        if (subject.isPresent()) {
            return subject.get().participants();
        }
        return read.all(PartyMention.class)
                .filter(mention -> mention instanceof PersonMention || mention instanceof GroupMention)
                .flatMap(mention -> mention.participants().stream())
                .distinct()
                .toList();
    }

    /** The first before the noun who is of another side: the subject of the sentence. */
    private List<Party> before(Frame frame, NounGroup group, List<Party> named) {
        Optional<PartyMention> subject = frame.read()
                .all(PartyMention.class)
                .filter(mention -> mention instanceof PersonMention || mention instanceof GroupMention)
                .filter(mention -> mention.to() <= group.from() || frame.head() == 0)
                .filter(mention -> mention.participants().stream()
                        .noneMatch(one -> named.stream().anyMatch(other -> sides.same(one, other))))
                .findFirst();
        return subject.map(PartyMention::participants).orElseGet(() -> speaker(frame, group));
    }

    /** "… of the talks with Mutua, President Kaunda said": whoever speaks of a meeting was there, but for a spokesman. */
    private static List<Party> speaker(Frame frame, NounGroup group) {
        ReadSentence read = frame.read();
        return read.all(PersonMention.class)
                .filter(person -> person.from() > group.before() + 1)
                .filter(person -> says(read, person.to()) || says(read, person.from() - 1))
                .filter(person -> !spokesman(person))
                .findFirst()
                .map(PersonMention::participants)
                .orElse(List.of());
    }

    private static boolean spokesman(PersonMention person) {
        return person.person().offices().stream()
                .anyMatch(office -> office.title().toLowerCase(Locale.ROOT).contains("spokes"));
    }

    private static boolean says(ReadSentence read, int at) {
        return read.sentence().is(at, "say") || read.sentence().is(at, "tell");
    }
}
