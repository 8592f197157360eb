package org.aidememoire.reading.find.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.clause.Owners;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.sentence.Sentence;

/** Reads who takes part in an occasion, and in which part. */
final class Casting {
    private static final Set<String> TOGETHER =
            Set.of("together", "along", "jointly", "accompanied", "joined", "flanked");
    private static final int NEAR = 4;
    private static final int BEFORE = 6;
    private static final int OPENING = 3;
    private static final int TO_THE_COUNTRY = 3;

    private final Account account;
    private final UnnamedHolders unnamed;
    private final Owners owners;
    private final Company company;
    private final LeadIn leadIn;
    private final Sides sides;

    Casting(Account account, Sides sides, UnnamedHolders unnamed) {
        this.account = account;
        this.owners = new Owners(account, sides);
        this.company = new Company(account, sides);
        this.leadIn = new LeadIn(account);
        this.sides = sides;
        this.unnamed = unnamed;
    }

    /** Those whom the words around {@code frame} name, by the part that its rule gives them. */
    Cast cast(
            Frame frame,
            NounGroup group,
            Optional<Stretch> subject,
            List<Complement> complements,
            Whereabouts where,
            boolean settled) {
        ReadSentence read = frame.read();
        Cast cast = Cast.empty();
        cast = owned(cast, frame, group, where);
        if (cast.all().isEmpty()) {
            cast = join(cast, frame.part("subject"), read, subject.map(one -> led(read, one)));
            cast = accompanied(cast, frame, subject);
        }
        if (cast.all().isEmpty() && frame.part("subject").isPresent()) {
            cast = speaking(cast, frame);
        }
        if (cast.all().isEmpty() && frame.part("subject").isPresent() && opening(frame)) {
            cast = cast.with(frame.part("subject").orElseThrow(), leadIn.subject(read));
        }
        cast = unnamed.speaks(frame) || (cast.all().isEmpty() && unnamed.subject(frame, subject))
                ? cast.withSomebody()
                : cast;
        cast = whom(cast, frame);
        cast = named(cast, frame);
        for (Complement complement : complements) {
            if (!Dating.dated(read, complement) && !attended(frame, complement)) {
                Stretch stretch = new Stretch(complement.from(), complement.to());
                cast = join(cast, frame.part(complement.preposition()), read, Optional.of(stretch));
            }
        }
        cast = complements.stream().anyMatch(complement -> unnamed.at(frame, complement)) ? cast.withSomebody() : cast;
        cast = them(cast, frame, complements);
        Optional<Part> visitor = frame.part("visitor");
        if (visitor.isPresent()
                && cast.of(visitor.get()).isEmpty()
                && (!group.definite() || visitor.get() == Part.PARTY)) {
            cast = cast.with(visitor.get(), visitor(read, frame.nominal() ? group.from() : frame.head(), where));
        }
        Optional<Part> modifiers = frame.part("modifiers");
        List<Party> states = modifiers.isPresent() && group.owner().isEmpty()
                ? Actors.states(read, group.from(), frame.noun())
                : List.of();
        cast = states.isEmpty() ? cast : cast.with(modifiers.orElseThrow(), states);
        cast = recorded(cast, frame);
        cast = listed(cast, frame);
        cast = sides(cast, frame, settled);
        boolean verbal = frame.has("subject") && frame.head() > 0;
        return verbal || frame.part("with").isEmpty()
                ? cast
                : company.complete(
                        cast,
                        frame,
                        group,
                        where,
                        settled || Pointing.atATime(frame.sentence(), group) || opens(frame.sentence(), group));
    }

    /** "At talks, the two ministers agreed": those that the sentence goes on to name. */
    private static boolean opens(Sentence sentence, NounGroup group) {
        return group.before() == 0 && (sentence.is(0, "at") || sentence.is(0, "in"));
    }

    /** Of the record of a meeting, those whom its head names. */
    private Cast recorded(Cast cast, Frame frame) {
        List<Party> present =
                frame.part("recorded").isPresent() ? new RecordHead(account, frame.read()).present() : List.of();
        return present.isEmpty() ? cast : cast.with(frame.part("recorded").orElseThrow(), present);
    }

    /** In a list of visits, whose name the line begins with. */
    private static Cast listed(Cast cast, Frame frame) {
        Optional<Part> part = frame.part("listed");
        Optional<Stretch> who = frame.match().group("at");
        return part.isPresent() ? join(cast, part, frame.read(), who) : cast;
    }

    /** Whether nothing but an adverb stands before the verb: "Also signed the protocol". */
    private static boolean opening(Frame frame) {
        return IntStream.range(0, frame.head())
                .allMatch(i -> frame.sentence().tagged(i, "RB")
                        || !Character.isLetter(frame.sentence().token(i).word().charAt(0)));
    }

    /** "The meeting was attended by": they were there too, and it is not theirs. */
    private static boolean attended(Frame frame, Complement complement) {
        return frame.nominal()
                && (frame.says("kind", "meeting") || frame.says("kind", "talks"))
                && complement.preposition().equals("by")
                && frame.sentence().is(complement.from() - 2, "attend");
    }

    /** "will meet with him": the last who was named of the other side. */
    private Cast them(Cast cast, Frame frame, List<Complement> complements) {
        for (Complement complement : complements) {
            Optional<Part> part = frame.part(complement.preposition());
            List<Party> meant = part.isEmpty() || complement.to() > complement.from() + 1
                    ? List.of()
                    : owners.object(frame.read(), complement.from(), cast.all());
            if (!meant.isEmpty()) {
                return cast.with(part.orElseThrow(), meant);
            }
        }
        return cast;
    }

    /** "the sixth session was held in Lomé": in a report of two states it is theirs. */
    private Cast sides(Cast cast, Frame frame, boolean settled) {
        boolean many =
                frame.has("leading") && sides.two().isEmpty() && sides.states().size() > 2;
        List<Party> both = many
                ? sides.states().stream().limit(2).<Party>map(Party.State::new).toList()
                : sides.two();
        boolean theirs = settled && both.size() == 2 && both.containsAll(cast.all());
        Optional<Part> part = frame.part("sides");
        return theirs && cast.all().size() < 2
                ? part.map(one -> cast.with(one, both)).orElse(cast)
                : cast;
    }

    /**
     * "The Emir returned home after a visit to Togo": the first person before it who can be a guest there; of a sentence that
     * opens with it, "Fresh from a visit to Togo, the Emir", the first after it.
     */
    private static List<Party> visitor(ReadSentence read, int before, Whereabouts where) {
        return read.all(PersonMention.class)
                .filter(person -> where.country().isPresent() && (person.to() <= before || before <= OPENING))
                .filter(person -> !person.person().country().equals(where.country()))
                .findFirst()
                .map(PersonMention::participants)
                .orElse(List.of());
    }

    /** "I met": the speaker, where the report settles who that is. */
    private Cast speaking(Cast cast, Frame frame) {
        int verb = Actors.sharing(frame.sentence(), frame.head());
        int chain = Actors.beforeAuxiliaries(frame.sentence(), verb);
        // "I look forward to opening", "We had the pleasure of meeting".
        boolean speaker = IntStream.range(Math.max(0, chain - BEFORE), chain)
                .anyMatch(i -> frame.sentence().is(i, "i") || frame.sentence().is(i, "we"));
        if (!speaker) {
            return cast;
        }
        List<Party> speaking = owners.speaker(frame.read());
        boolean we = speaking.isEmpty() && frame.sentence().is(chain - 1, "we");
        return cast.with(frame.part("subject").orElseThrow(), we ? lastNamed(frame.read(), chain) : speaking);
    }

    /** "I met Odinga, and we spoke of": with the speaker, whom the sentence named last. */
    private static List<Party> lastNamed(ReadSentence read, int before) {
        return read.all(PersonMention.class)
                .filter(person -> person.to() <= before)
                .reduce((first, second) -> second)
                .map(PersonMention::participants)
                .orElse(List.of());
    }

    private Cast whom(Cast cast, Frame frame) {
        Optional<Stretch> whom = frame.match().group("whom");
        boolean speaker = whom.filter(stretch -> frame.sentence().is(stretch.from(), "me")
                        || frame.sentence().is(stretch.from(), "us"))
                .isPresent();
        return speaker && frame.part("whom").isPresent()
                ? cast.with(frame.part("whom").get(), owners.speaker(frame.read()))
                        .withSomebody()
                : join(cast, frame.part("whom"), frame.read(), whom);
    }

    /** The states in the name of a committee; where it names none, the committee itself. */
    private Cast named(Cast cast, Frame frame) {
        Optional<Stretch> name = frame.match().group("named");
        if (name.isEmpty() || frame.part("named").isEmpty()) {
            return cast;
        }
        List<Party> states =
                Actors.states(frame.read(), name.get().from(), name.get().to());
        List<Party> bodies = states.size() > 1 ? List.of() : bodies(frame, name.get());
        List<Party> all =
                Stream.concat(bodies.stream(), states.stream()).distinct().toList();
        return all.isEmpty() ? cast : cast.with(frame.part("named").get(), all);
    }

    /** "the ASEAN–Australia Summit": the bodies in the name, which are not what it names. */
    private static List<Party> bodies(Frame frame, Stretch name) {
        return frame.read()
                .all(BodyMention.class)
                .filter(body -> body.from() >= name.from() && body.to() <= Math.min(name.to(), frame.head()))
                .flatMap(body -> body.participants().stream())
                .toList();
    }

    private Cast owned(Cast cast, Frame frame, NounGroup group, Whereabouts where) {
        Optional<Part> part = frame.part("owner");
        if (part.isEmpty() || group.owner().isEmpty()) {
            return cast;
        }
        if (Scene.points(frame.sentence(), frame.end(), frame.end() + TO_THE_COUNTRY)) {
            // "received the President on his visit to the country": the guest's, who is named last.
            Optional<List<Party>> guest = frame.read()
                    .all(PersonMention.class)
                    .filter(person -> person.to() <= group.from())
                    .reduce((first, second) -> second)
                    .map(PersonMention::participants);
            if (guest.isPresent()) {
                return cast.with(part.get(), guest.get());
            }
        }
        List<Party> owning = owners.of(frame.read(), group.owner().get(), where.country());
        if (owning.isEmpty() && part.get() == Part.GUEST && one(frame.sentence(), group)) {
            // "welcomed His Majesty on his visit to Chad": of two sides, the other's.
            owning = where.country().flatMap(sides::other).stream()
                    .<Party>map(Party.State::new)
                    .toList();
        }
        return owning.isEmpty() ? cast : cast.with(part.get(), owning);
    }

    private static boolean one(Sentence sentence, NounGroup group) {
        return sentence.is(group.from(), "his") || sentence.is(group.from(), "her");
    }

    /** "a trade delegation led by Minister Odinga": for those who have a leader, that person. */
    private static Stretch led(ReadSentence read, Stretch subject) {
        Sentence sentence = read.sentence();
        int at = sentence.is(subject.to(), ",") ? subject.to() + 1 : subject.to();
        boolean leading = (sentence.is(at, "led") || sentence.is(at, "headed"))
                && sentence.is(at + 1, "by")
                && Actors.within(read, subject.from(), subject.to()).size() == 1;
        return read.all(PersonMention.class)
                .filter(person -> leading && person.from() >= at + 2 && person.from() <= at + NEAR)
                .findFirst()
                .map(person -> new Stretch(person.from(), person.to()))
                .orElse(subject);
    }

    /** Of "The Minister, together with her French colleague, opened the fair", the colleague. */
    private static Cast accompanied(Cast cast, Frame frame, Optional<Stretch> subject) {
        Sentence sentence = frame.sentence();
        int at = subject.filter(one -> sentence.is(one.to(), ","))
                .map(Stretch::to)
                .orElse(sentence.size());
        boolean with = TOGETHER.stream().anyMatch(word -> sentence.is(at + 1, word))
                && (sentence.is(at + 2, "with") || sentence.is(at + 2, "by"));
        int from = with ? at + 3 : at + 2;
        int to = Actors.beforeAuxiliaries(sentence, frame.head());
        return (with || sentence.is(at + 1, "alongside"))
                        && from < to
                        && !cast.all().isEmpty()
                ? join(cast, frame.part("subject"), frame.read(), Optional.of(new Stretch(from, to)))
                : cast;
    }

    private static Cast join(Cast cast, Optional<Part> part, ReadSentence read, Optional<Stretch> stretch) {
        List<Party> named =
                stretch.map(one -> Actors.within(read, one.from(), one.to())).orElse(List.of());
        return part.isPresent() && !named.isEmpty() ? cast.with(part.get(), named) : cast;
    }
}
