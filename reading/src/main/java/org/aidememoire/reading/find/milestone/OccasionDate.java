package org.aidememoire.reading.find.milestone;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.reading.find.phrase.FoundName;
import org.aidememoire.reading.mention.DateMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * When an occasion falls. Of an anniversary: when its sentence says that it falls ("in 2027, the 65th anniversary"), or so
 * many years after what it recalls ("the 35th anniversary of the ties of February 1973"). Of any other occasion: the date
 * that stands with it.
 *
 * @param published the day of publication
 */
record OccasionDate(Optional<LocalDate> published) {
    private static final Set<String> AWAY =
            Set.of("will", "upcoming", "forthcoming", "next", "last", "would", "coming", "logo", "prepare");
    private static final Set<String> OPENERS = Set.of("in", "on", "of");
    private static final int REACH = 6;

    Optional<PartialDate> stated(FoundName name, OptionalInt ordinal) {
        Optional<DateMention> following = following(name);
        Optional<DateMention> nearest = nearest(name);
        if (!name.rule().settings().containsKey("recalls")) {
            return nearest.flatMap(OccasionDate::settled);
        }
        Optional<PartialDate> original =
                following.flatMap(OccasionDate::settled).filter(date -> recalled(date, ordinal));
        return nearest.filter(date -> original.isEmpty() || !following.equals(Optional.of(date)))
                .or(() -> other(name, original.isPresent() ? following : Optional.empty()))
                .flatMap(OccasionDate::settled)
                .or(() -> original.map(
                        date -> PartialDate.of(Year.of(date.earliest().getYear() + ordinal.orElse(0)))));
    }

    /** The year of publication, where no word puts the occasion before or after it. */
    Optional<PartialDate> presumed(FoundName name) {
        boolean now = name.sentence().tokens().stream().noneMatch(token -> AWAY.contains(token.form()));
        return published
                .filter(day -> now && name.rule().settings().containsKey("recalls"))
                .map(day -> PartialDate.of(Year.from(day)));
    }

    /** Whether a date is that of what the anniversary recalls: adding the years leads nearer to publication. */
    private boolean recalled(PartialDate date, OptionalInt ordinal) {
        if (ordinal.isEmpty() || published.isEmpty()) {
            return false;
        }
        int ago = published.get().getYear() - date.earliest().getYear();
        return Math.abs(ago - ordinal.getAsInt()) < Math.abs(ago);
    }

    /** The date after the name's complement: "the 35th anniversary of the establishment of ties in 1973". */
    private static Optional<DateMention> following(FoundName name) {
        Sentence sentence = name.sentence();
        boolean complement = name.to() > name.head() + 1;
        return complement
                ? name.read()
                        .all(DateMention.class)
                        .filter(date -> date.from() >= name.to() && date.from() <= name.to() + REACH)
                        .filter(date ->
                                OPENERS.contains(sentence.token(date.from() - 1).form()))
                        .filter(date -> settled(date).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<DateMention> nearest(FoundName name) {
        return other(name, Optional.empty());
    }

    private static Optional<DateMention> other(FoundName name, Optional<DateMention> than) {
        return name.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty() && !than.equals(Optional.of(date)))
                .filter(date -> settled(date).isPresent())
                .min(Comparator.comparingInt((DateMention date) -> distance(name, date)));
    }

    private static int distance(FoundName name, DateMention date) {
        return date.to() <= name.from() ? name.from() - date.to() : Math.abs(date.from() - name.to());
    }

    private static Optional<PartialDate> settled(DateMention date) {
        return date.end().or(date::start);
    }
}
