package org.aidememoire.reading.find.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.clean.ParagraphKind;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.clause.Actors;
import org.aidememoire.reading.find.clause.Complement;
import org.aidememoire.reading.find.clause.Complements;
import org.aidememoire.reading.find.clause.NounGroup;
import org.aidememoire.reading.find.clause.NounPhrases;
import org.aidememoire.reading.find.clause.Owners;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.find.engagement.Occasion.Reference;
import org.aidememoire.reading.find.engagement.Standing.Verdict;
import org.aidememoire.reading.mention.BodyMention;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.PartyMention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.PlaceMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.pattern.Match.Stretch;
import org.aidememoire.reading.rule.RulesFile;
import org.aidememoire.reading.sentence.Sentence;

/** Reads the words around a frame: who, where, when, and how it stands. */
final class OccasionReader {
    private static final Set<String> PLACES = Set.of("in", "at", "inside");
    private static final Set<String> NO_DATE = Set.of("since", "until", "after", "towards", "of");

    /** Before the last day by which it is to take place. */
    private static final Set<String> LATEST = Set.of("by", "before");

    private static final Set<String> TIMES = Set.of("after", "during", "at", "in", "following", "before");
    private static final int NEAR = 4;
    private static final int BEFORE = 6;

    private final Account account;
    private final Standing standing;
    private final Set<String> ending;
    private final Set<String> beginning;
    private final Set<String> delegates;
    private final Set<String> remotely;
    private final UnnamedHolders unnamed;
    private final Owners owners;
    private final Company company;
    private final Sides sides;

    OccasionReader(Account account, Sides sides, Standing standing, RulesFile rules) {
        this.account = account;
        this.owners = new Owners(account, sides);
        this.company = new Company(sides);
        this.sides = sides;
        this.standing = standing;
        this.ending = Set.copyOf(rules.list("ending"));
        this.beginning = Set.copyOf(rules.list("beginning"));
        this.remotely = Set.copyOf(rules.list("remotely"));
        this.unnamed = new UnnamedHolders(rules);
        this.delegates = Set.copyOf(rules.list("delegates"));
    }

    /** The occasion that {@code frame} tells of, unless its words take it back or lack what the rule needs. */
    Optional<Occasion> read(Frame frame) {
        ReadSentence read = frame.read();
        NounGroup group = NounGroup.of(read, frame.noun());
        List<Complement> complements =
                frame.hasNoun() ? Complements.ofNoun(read, frame.end()) : Complements.ofVerb(read, frame.end());
        int end = complements.stream()
                .map(Complement::to)
                .max(Comparator.naturalOrder())
                .orElse(frame.end());
        Verdict verdict = verdict(frame, group, end);
        if (!admits(frame, !verdict.none(), "its words take it back, or leave it only possible")
                || !admits(frame, !lacks(frame, complements), "its object is nobody (person: yes)")) {
            return Optional.empty();
        }
        Optional<Stretch> subject = frame.has("subject") ? Actors.subject(read, frame.head()) : Optional.empty();
        Whereabouts where = where(frame, complements);
        int from = start(frame, group, subject);
        Period when = when(frame, complements, subject, from, end);
        boolean settled = frame.has("settled")
                || when.dated()
                || where.country().isPresent()
                || where.place().isPresent();
        Cast cast = cast(frame, group, subject, complements, where, settled);
        if (!admits(
                frame,
                !frame.has("delegates") || delegated(read, subject, cast),
                "those who come do not act for their state (list delegates)")) {
            return Optional.empty();
        }
        if (!admits(
                frame,
                !frame.says("needs", "host") || !cast.of(Part.HOST).isEmpty() || cast.hasSomebody(),
                "nobody is its host (needs: host)")) {
            return Optional.empty();
        }
        if (!admits(
                        frame,
                        !verdict.ifDated()
                                || when(frame, complements, subject, frame.head(), end)
                                        .dated(),
                        "its words count only with a date")
                || !admits(
                        frame,
                        !frame.nominal() || !vague(frame, group, complements),
                        "it speaks of none in particular")) {
            return Optional.empty();
        }
        if (!admits(
                frame,
                !frame.needsCountry() || where.country().isPresent(),
                "no country is named as its destination (destination!)")) {
            return Optional.empty();
        }
        boolean somewhere = where.country().isPresent() || where.place().isPresent();
        if ((frame.has("dated") && !when.dated() && !somewhere && sides.known(cast.all()) < 2)
                || (frame.has("unplaced") && somewhere)) {
            return Optional.empty();
        }
        return Optional.of(new Occasion(
                kind(frame, group, from, end),
                frame.match().rule().name(),
                read,
                frame.noun(),
                from,
                end,
                cast,
                where,
                when,
                verdict.status(),
                reference(frame, group, end),
                frame.has("diplomatic")));
    }

    /** Talks by video are a call. */
    private EngagementKind kind(Frame frame, NounGroup group, int from, int end) {
        EngagementKind kind = frame.kind(group.modifiers());
        Sentence sentence = frame.sentence();
        boolean afar = group.hasAny(remotely)
                || IntStream.range(Math.max(from, 1), Math.min(end + 1, sentence.size()))
                        .anyMatch(i -> remotely.contains(sentence.token(i).form())
                                && (sentence.tagged(i, "RB")
                                        || sentence.tagged(i - 1, "IN")
                                        || sentence.tagged(i - 2, "IN")));
        return afar && (kind == EngagementKind.TALKS || kind == EngagementKind.MEETING)
                ? EngagementKind.PHONE_CALL
                : kind;
    }

    private boolean admits(Frame frame, boolean holds, String why) {
        return account.admits(frame.match(), holds, () -> why);
    }

    /** "in consultation with", "meetings with partners", "future discussions": none in particular. */
    private static boolean vague(Frame frame, NounGroup group, List<Complement> complements) {
        Sentence sentence = frame.sentence();
        boolean bare = group.from() == group.before() + 1 && !group.definite() && !sentence.tagged(group.from(), "DT");
        boolean dated = complements.stream().anyMatch(complement -> dated(frame.read(), complement));
        boolean placed = complements.stream().anyMatch(complement -> PLACES.contains(complement.preposition()));
        boolean between = complements.stream()
                .anyMatch(complement -> complement.preposition().equals("between"));
        boolean manner = bare && sentence.is(group.before(), "in") && !(group.before() == 0 && placed);
        boolean known = atATime(sentence, group)
                || complements.stream().anyMatch(complement -> named(frame.read(), complement));
        boolean meetings = sentence.is(frame.noun(), "meetings") && !dated;
        return frame.has("vague") && (manner || meetings || (bare && !dated && !placed && !between && !known));
    }

    /** "talks with President Kaunda", where "talks with partners" are with nobody in particular. */
    private static boolean named(ReadSentence read, Complement complement) {
        return complement.preposition().equals("with")
                && read.all(PersonMention.class)
                        .anyMatch(person -> person.manner() == PersonMention.Manner.NAME
                                && person.from() >= complement.from()
                                && person.to() <= complement.to());
    }

    /** "ahead of talks", "before talks": they are those that the sentence speaks of. */
    private static boolean atATime(Sentence sentence, NounGroup group) {
        int before = group.before();
        return sentence.is(before, "before")
                || sentence.is(before, "after")
                || sentence.is(before, "following")
                || sentence.is(before, "during")
                || (sentence.is(before, "of") && sentence.is(before - 1, "ahead"));
    }

    /** Whether those who come act for their state: "Australians travelled" is no visit of Australia's. */
    private boolean delegated(ReadSentence read, Optional<Stretch> subject, Cast cast) {
        if (subject.isEmpty() || !cast.of(Part.GUEST).stream().allMatch(Party.State.class::isInstance)) {
            return true;
        }
        Stretch stretch = subject.get();
        boolean group = read.all(GroupMention.class)
                .anyMatch(mention -> mention.from() < stretch.to() && mention.to() > stretch.from());
        return group
                || IntStream.range(Math.max(0, stretch.from() - NEAR), stretch.to())
                        .anyMatch(
                                i -> delegates.contains(read.sentence().token(i).lemma()));
    }

    private boolean lacks(Frame frame, List<Complement> complements) {
        return frame.has("person")
                && complements.stream()
                        .filter(one -> frame.part(one.preposition()).isPresent())
                        .filter(one -> !asked(frame.sentence(), one))
                        .noneMatch(one -> person(frame.read(), one));
    }

    /** "called on the Emir to sign". */
    private static boolean asked(Sentence sentence, Complement one) {
        int at = sentence.is(one.to(), ",") ? one.to() + 1 : one.to();
        return one.preposition().endsWith("on") && sentence.is(at, "to") && sentence.tagged(at + 1, "VB");
    }

    private boolean person(ReadSentence read, Complement complement) {
        return read.all(PartyMention.class)
                .filter(mention -> mention instanceof PersonMention || unnamed.standsFor(read.sentence(), mention))
                .anyMatch(person -> person.from() >= complement.from()
                        && person.to() <= complement.to()
                        && !read.sentence().tagged(person.to(), "POS"));
    }

    private Verdict verdict(Frame frame, NounGroup group, int end) {
        Verdict said = said(frame, group, end);
        boolean open = !said.none() && said.status().isEmpty();
        return open && frame.has("planned") ? Verdict.of(EngagementStatus.PLANNED) : said;
    }

    private Verdict said(Frame frame, NounGroup group, int end) {
        Sentence sentence = frame.sentence();
        if (frame.nominal()) {
            Verdict near = standing.ofNoun(sentence, group, frame.end());
            Verdict far = standing.ofNoun(sentence, group, end);
            return near.none() || (near.status().isPresent() && !undone(far)) ? near : far;
        }
        Verdict verb = standing.ofVerb(sentence, frame.head());
        boolean undone = frame.hasNoun()
                && standing.ofNoun(sentence, group, end)
                        .status()
                        .filter(OccasionReader::undone)
                        .isPresent();
        return undone ? standing.ofNoun(sentence, group, end) : verb;
    }

    private static boolean undone(Verdict verdict) {
        return verdict.status().filter(OccasionReader::undone).isPresent();
    }

    private static boolean undone(EngagementStatus status) {
        return status == EngagementStatus.POSTPONED || status == EngagementStatus.CANCELLED;
    }

    private Reference reference(Frame frame, NounGroup group, int end) {
        if (account.kind(frame.read()) == ParagraphKind.HEADING) {
            return Reference.HEADLINE;
        }
        if (frame.has("implied")) {
            return Reference.IMPLIED;
        }
        if ((frame.nominal() && edition(frame, group))
                || another(frame.sentence(), frame.nominal() ? frame.end() : end)) {
            return Reference.ANOTHER;
        }
        if (frame.nominal() && frame.has("row")) {
            return Reference.NUMBERED;
        }
        boolean known = group.definite() || atATime(frame.sentence(), group);
        return frame.nominal() && known ? Reference.KNOWN : Reference.TOLD;
    }

    /** "the 2025 meeting": one of a row. */
    private static boolean edition(Frame frame, NounGroup group) {
        return frame.read()
                .all(DateMention.class)
                .anyMatch(
                        date -> date.duration().isEmpty() && date.from() >= group.from() && date.to() <= frame.noun());
    }

    /** "had visited before", "the talks earlier that day", "previously met". */
    private static boolean another(Sentence sentence, int end) {
        return (sentence.is(end, "before") && !sentence.tagged(end + 1, "N") && !sentence.tagged(end + 1, "V"))
                || sentence.is(end, "earlier")
                || sentence.is(end, "previously")
                || sentence.is(end - 1, "earlier")
                || sentence.is(end - 1, "previously");
    }

    private static int start(Frame frame, NounGroup group, Optional<Stretch> subject) {
        if (frame.nominal()) {
            return group.from();
        }
        int chain = Actors.beforeAuxiliaries(frame.sentence(), frame.head());
        return subject.filter(stretch -> stretch.to() >= chain - NEAR && stretch.from() < chain)
                .map(Stretch::from)
                .orElse(Math.min(chain, frame.head()));
    }

    private Cast cast(
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
        }
        if (cast.all().isEmpty() && frame.part("subject").isPresent()) {
            cast = speaking(cast, frame);
        }
        cast = cast.all().isEmpty() && unnamed.subject(frame, subject) ? cast.withSomebody() : cast;
        cast = whom(cast, frame);
        cast = named(cast, frame);
        for (Complement complement : complements) {
            if (!dated(read, complement) && !attended(frame, complement)) {
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
        cast = sides(cast, frame, settled);
        boolean verbal = frame.has("subject") && frame.head() > 0;
        return verbal || frame.part("with").isEmpty()
                ? cast
                : company.complete(cast, frame, group, where, settled || atATime(frame.sentence(), group));
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
        List<Party> states =
                sides.states().stream().<Party>map(Party.State::new).toList();
        boolean theirs = settled && states.size() == 2 && states.containsAll(cast.all());
        return theirs && cast.all().size() < 2
                ? frame.part("sides").map(part -> cast.with(part, states)).orElse(cast)
                : cast;
    }

    /** "The Emir returned home after a visit to Togo": the first person before it who can be a guest there. */
    private static List<Party> visitor(ReadSentence read, int before, Whereabouts where) {
        return read.all(PersonMention.class)
                .filter(person -> where.country().isPresent() && person.to() <= before)
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
        return speaker ? cast.with(frame.part("subject").orElseThrow(), owners.speaker(frame.read())) : cast;
    }

    private Cast whom(Cast cast, Frame frame) {
        Optional<Stretch> whom = frame.match().group("whom");
        boolean speaker = whom.filter(stretch -> frame.sentence().is(stretch.from(), "me")
                        || frame.sentence().is(stretch.from(), "us"))
                .isPresent();
        return speaker && frame.part("whom").isPresent()
                ? cast.with(frame.part("whom").get(), owners.speaker(frame.read()))
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
        List<Party> owning = owners.of(frame.read(), group.owner().get(), where.country());
        return owning.isEmpty() ? cast : cast.with(part.get(), owning);
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

    private static Cast join(Cast cast, Optional<Part> part, ReadSentence read, Optional<Stretch> stretch) {
        List<Party> named =
                stretch.map(one -> Actors.within(read, one.from(), one.to())).orElse(List.of());
        return part.isPresent() && !named.isEmpty() ? cast.with(part.get(), named) : cast;
    }

    private static boolean dated(ReadSentence read, Complement complement) {
        return NounPhrases.startsDate(read, complement.from());
    }

    private Whereabouts where(Frame frame, List<Complement> complements) {
        ReadSentence read = frame.read();
        Whereabouts where = Whereabouts.UNKNOWN;
        for (Complement complement : complements) {
            if (!dated(read, complement) && place(frame, complement)) {
                where = where.or(Whereabouts.within(account, read, complement.from(), complement.to()));
            }
        }
        // "an agreement on assistance in Customs Matters" names no place.
        Whereabouts found = frame.says("kind", "signing") && where.country().isEmpty() ? Whereabouts.UNKNOWN : where;
        Whereabouts stated = frame.match()
                .group("where")
                .map(stretch -> Whereabouts.within(account, read, stretch.from(), stretch.to()))
                .map(found::or)
                .orElse(found);
        return stated.equals(Whereabouts.UNKNOWN) && !frame.nominal() ? opening(frame) : stated;
    }

    /** "In Lomé, the ministers met". */
    private Whereabouts opening(Frame frame) {
        ReadSentence read = frame.read();
        if (!PLACES.contains(frame.sentence().token(0).form())) {
            return Whereabouts.UNKNOWN;
        }
        return Stream.concat(read.startingAt(1, PlaceMention.class), read.startingAt(1, CountryMention.class))
                .filter(mention -> mention.to() <= frame.head())
                .findFirst()
                .map(mention -> Whereabouts.within(account, read, mention.from(), mention.to()))
                .orElse(Whereabouts.UNKNOWN);
    }

    private static boolean place(Frame frame, Complement complement) {
        String preposition = complement.preposition();
        return frame.says(preposition, "destination")
                || frame.says(preposition, "destination!")
                || (PLACES.contains(preposition) && !frame.has(preposition));
    }

    private Period when(Frame frame, List<Complement> complements, Optional<Stretch> subject, int from, int end) {
        ReadSentence read = frame.read();
        if (frame.has("undated")
                && standing.ofVerb(frame.sentence(), frame.head())
                        .status()
                        .filter(status -> status == EngagementStatus.PLANNED)
                        .isEmpty()) {
            return Period.UNKNOWN;
        }
        Period period = complements.stream()
                .filter(complement -> dated(read, complement) && !NO_DATE.contains(complement.preposition()))
                .flatMap(complement -> dateAt(read, complement.from()).stream())
                .max(Comparator.comparingInt(OccasionReader::precision)
                        .thenComparing(
                                Comparator.comparingInt(DateMention::from).reversed()))
                .or(() -> before(frame, subject))
                .or(() -> within(frame))
                .map(date -> latest(frame.sentence(), date) ? Period.endingOn(date) : period(frame, date))
                .orElse(Period.UNKNOWN);
        return read.all(DateMention.class)
                .filter(date -> date.from() >= Math.min(from, frame.head()) && date.to() <= end + 1)
                .flatMap(date -> date.duration().stream())
                .findFirst()
                .map(period::lasting)
                .orElse(period);
    }

    private static boolean latest(Sentence sentence, DateMention date) {
        int before = sentence.is(date.from() - 1, "the") ? date.from() - 2 : date.from() - 1;
        return before >= 0 && LATEST.contains(sentence.token(before).form());
    }

    /** "the 2025 meeting", "Monday's talks". */
    private static Optional<DateMention> within(Frame frame) {
        NounGroup group = NounGroup.of(frame.read(), frame.noun());
        return frame.read()
                .all(DateMention.class)
                .filter(date -> frame.nominal() && date.duration().isEmpty())
                .filter(date -> date.from() >= group.from() && date.to() <= frame.noun())
                .findFirst();
    }

    private static int precision(DateMention date) {
        return date.start().or(date::end).map(day -> day.toString().length()).orElse(0);
    }

    private Period period(Frame frame, DateMention date) {
        Sentence sentence = frame.sentence();
        List<String> words = new ArrayList<>();
        int start = NounGroup.of(frame.read(), frame.noun()).before();
        for (int i = Math.max(0, Math.min(start - 1, frame.head()));
                i <= Math.max(start, frame.head()) && i < sentence.size();
                i++) {
            words.add(sentence.token(i).lemma());
        }
        if (words.stream().anyMatch(ending::contains)) {
            return Period.endingOn(date);
        }
        boolean range = date.end().isPresent();
        boolean begins = words.stream().anyMatch(beginning::contains);
        return begins && !range ? Period.from(date) : Period.on(date);
    }

    private static Optional<DateMention> dateAt(ReadSentence read, int at) {
        return read.startingAt(at, DateMention.class)
                .filter(date -> date.duration().isEmpty())
                .findFirst();
    }

    /** "Today the ministers met", "The ministers today met": a date before the verb that no other word takes. */
    private static Optional<DateMention> before(Frame frame, Optional<Stretch> subject) {
        Sentence sentence = frame.sentence();
        if (frame.nominal()) {
            return atThatTime(frame).or(() -> ofTheVerb(frame));
        }
        return frame.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty() && date.to() <= frame.head())
                .filter(date -> opening(sentence, date)
                        || date.from() >= subject.map(Stretch::to).orElse(frame.head()))
                .filter(date -> !NO_DATE.contains(
                        date.from() == 0 ? "" : sentence.token(date.from() - 1).form()))
                .reduce((first, second) -> second);
    }

    /** "said on Thursday after the talks": the date just before a phrase of time. */
    private static Optional<DateMention> atThatTime(Frame frame) {
        Sentence sentence = frame.sentence();
        int before = NounGroup.of(frame.read(), frame.noun()).before();
        if (before < 1 || !TIMES.contains(sentence.token(before).form())) {
            return Optional.empty();
        }
        return frame.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty() && date.to() <= before && date.to() >= before - 1)
                .findFirst();
    }

    /** "On Thursday the Senate will hear a speech": the opening date of a sentence, of what its verb has as its object. */
    private static Optional<DateMention> ofTheVerb(Frame frame) {
        Sentence sentence = frame.sentence();
        int verb = NounGroup.of(frame.read(), frame.noun()).before();
        return frame.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty() && sentence.tagged(verb, "V") && opening(sentence, date))
                .filter(date -> IntStream.range(date.to(), Actors.beforeAuxiliaries(sentence, verb))
                        .noneMatch(i -> sentence.tagged(i, "V")))
                .findFirst();
    }

    private static boolean opening(Sentence sentence, DateMention date) {
        int at = date.from();
        return at == 0
                || (at == 1 && sentence.tagged(0, "IN"))
                || (at == 2 && sentence.tagged(0, "RB"))
                || (at == 1 && sentence.is(0, "earlier"));
    }
}
