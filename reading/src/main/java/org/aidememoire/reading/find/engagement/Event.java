package org.aidememoire.reading.find.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.aidememoire.model.claim.EngagementFamily;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.party.Party;
import org.aidememoire.reading.find.clause.Sides;
import org.aidememoire.reading.find.clause.Whereabouts;
import org.aidememoire.reading.find.engagement.Cast.Part;
import org.aidememoire.reading.find.engagement.Occasion.Reference;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** All that a report says of one engagement: at least one mention of it. */
final class Event {
    private static final int POST = 3;
    private static final Set<String> ENVOYS =
            Set.of("ambassador", "minister", "premier", "president", "chancellor", "commissioner", "envoy", "nuncio");
    /** What is told so often is not told better by one mention more, and each is held against all before it. */
    private static final int MOST_MENTIONS = 200;

    private final Sides sides;
    private final List<Occasion> occasions = new ArrayList<>();
    /** Worked out when they are first asked for, and again after a further mention: each mention is held against every event. */
    private @Nullable List<Party> participants;

    private @Nullable EngagementKind kind;

    Event(Sides sides, Occasion first) {
        this.sides = sides;
        occasions.add(first);
    }

    void add(Occasion occasion) {
        if (occasions.size() < MOST_MENTIONS) {
            occasions.add(occasion);
            participants = null;
            kind = null;
        }
    }

    List<Occasion> occasions() {
        return occasions;
    }

    EngagementFamily family() {
        return occasions.get(0).family();
    }

    /** Who takes part: in a visit those who come, else everyone; a state only where nobody acts for it by name. */
    List<Party> participants() {
        List<Party> known = participants;
        if (known == null) {
            Set<Party> all = new LinkedHashSet<>();
            for (Occasion occasion : occasions) {
                all.addAll(players(occasion));
            }
            known = sides.withoutTheRepresented(List.copyOf(all));
            participants = known;
        }
        return known;
    }

    static List<Party> players(Occasion occasion) {
        return occasion.family() == EngagementFamily.VISIT
                ? occasion.cast().of(Part.GUEST)
                : occasion.cast().all();
    }

    /** Of a visit, the place is that of the clearest mention: other mentions name its stations. */
    Whereabouts where() {
        Whereabouts all = occasions.stream().map(Occasion::where).reduce(Whereabouts.UNKNOWN, Whereabouts::or);
        return family() == EngagementFamily.VISIT ? clearest().where().in(all.country()) : all;
    }

    Period when() {
        return occasions.stream().map(Occasion::when).reduce(Period.UNKNOWN, Period::or);
    }

    /** What was put off or called off is so whatever else is said; otherwise the first word on it counts. */
    Optional<EngagementStatus> status() {
        List<EngagementStatus> stated = occasions.stream()
                .flatMap(occasion -> occasion.status().stream())
                .toList();
        return stated.stream()
                .filter(status -> status == EngagementStatus.POSTPONED || status == EngagementStatus.CANCELLED)
                .findFirst()
                .or(() -> stated.stream().findFirst());
    }

    /** The clearest mention: in the text rather than the headline, told rather than known, with most of its attributes. */
    Occasion clearest() {
        return occasions.stream()
                .max(Comparator.comparingInt(Event::clarity)
                        .thenComparing(Comparator.comparingInt((Occasion occasion) ->
                                        occasion.read().sentence().number())
                                .reversed()))
                .orElseThrow();
    }

    private static int clarity(Occasion occasion) {
        int attributes = Math.min(2, players(occasion).size()) * 2
                + (occasion.where().country().isPresent() ? 1 : 0)
                + (occasion.when().dated() ? 1 : 0)
                + (occasion.when().days().isPresent() ? 1 : 0)
                + (EngagementFamily.of(occasion.kind()) == EngagementFamily.VISIT
                                && occasion.kind() != EngagementKind.VISIT
                        ? 1
                        : 0);
        return switch (occasion.reference()) {
            case TOLD, ANOTHER, NUMBERED -> attributes + (reception(occasion) ? 0 : 1);
            case KNOWN -> attributes;
            case IMPLIED -> attributes - 10;
            case HEADLINE -> attributes - 20;
        };
    }

    /** "welcomed him": how it began, and not what it was. */
    private static boolean reception(Occasion occasion) {
        return occasion.kind() == EngagementKind.MEETING
                && !occasion.cast().of(Part.HOST).isEmpty()
                && !occasion.cast().of(Part.GUEST).isEmpty();
    }

    /** The most definite kind that a mention gives it. */
    EngagementKind kind() {
        EngagementKind known = kind;
        if (known == null) {
            known = family() == EngagementFamily.VISIT
                    ? occasions.stream()
                            .map(Occasion::kind)
                            .min(Comparator.naturalOrder())
                            .orElseThrow()
                    : clearest().kind();
            kind = known;
        }
        return known;
    }

    /** Whether a mention says who came to whom. */
    boolean received() {
        return family() != EngagementFamily.VISIT
                && occasions.stream()
                        .map(Occasion::cast)
                        .anyMatch(cast -> !cast.of(Part.GUEST).isEmpty()
                                && !cast.of(Part.HOST).isEmpty()
                                && !cast.of(Part.GUEST).equals(cast.of(Part.HOST)));
    }

    /** "met her Kenyan counterpart": counterparts act for different states. */
    boolean betweenCounterparts() {
        return anyWord((sentence, i) -> sentence.is(i, "counterpart")
                || (sentence.is(i, "opposite") && sentence.is(i + 1, "number"))
                || (sentence.tagged(i, "PRP$") && (sentence.is(i + 1, "host") || sentence.is(i + 1, "guest"))));
    }

    /** "the two presidents": of a post that a state has once, there are two states. */
    boolean betweenTwoOfAPost() {
        return anyWord((sentence, i) -> (sentence.is(i, "two") || sentence.is(i, "both"))
                && IntStream.range(i + 1, Math.min(i + POST, sentence.size()))
                        .anyMatch(at -> sentence.tagged(at, "N")
                                && Sides.SINGLE_HOLDERS.contains(
                                        sentence.token(at).form())));
    }

    private boolean anyWord(BiPredicate<Sentence, Integer> holds) {
        return occasions.stream().anyMatch(occasion -> IntStream.range(occasion.from(), occasion.to())
                .anyMatch(i -> holds.test(occasion.read().sentence(), i)));
    }

    /** Whether it is an item of a programme or a chronicle. */
    boolean item() {
        return occasions.stream().anyMatch(Occasion::opensItsLine);
    }

    /** Whether only states do such things with one another. */
    boolean diplomatic() {
        return occasions.stream().anyMatch(Occasion::diplomatic);
    }

    /** Whether a mention says that somebody takes part whom the report does not name: "The Secretary spoke with". */
    boolean withSomebody() {
        return occasions.stream().anyMatch(occasion -> occasion.cast().hasSomebody());
    }

    /** Whether a mention calls it "the talks" or "their talks", and not only "these talks" or "such talks". */
    boolean named() {
        return occasions.stream()
                .map(occasion -> occasion.read().sentence().token(occasion.from()))
                .anyMatch(first -> first.is("the") || first.tagged("PRP"));
    }

    /** Whether a mention names a state by the holder of one of its posts: "the Kenyan Ambassador". */
    boolean byPost() {
        return occasions.stream().anyMatch(occasion -> occasion.read()
                .all(GroupMention.class)
                .filter(group -> group.participants().size() == 1
                        && group.from() >= occasion.from()
                        && group.to() <= occasion.to())
                .anyMatch(group -> IntStream.range(group.from(), group.to())
                        .anyMatch(i -> ENVOYS.contains(
                                occasion.read().sentence().token(i).form()))));
    }

    /** Whether it is one of a row by its number. */
    boolean numbered() {
        return occasions.stream().anyMatch(occasion -> occasion.reference() == Reference.NUMBERED);
    }

    /** Whether it is only spoken of as known to the reader. */
    boolean onlyKnown() {
        return occasions.stream()
                .allMatch(occasion ->
                        occasion.reference() == Reference.KNOWN || occasion.reference() == Reference.ANOTHER);
    }
}
