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
 * When an occasion falls. Of an anniversary: when its sentence says that it falls ("in 2027, the 65th anniversary"), else
 * so many years after what it recalls ("the 35th anniversary of the ties of February 1973"), else the year of publication
 * where nothing puts it elsewhere. Of any other occasion: the date that stands with it.
 */
final class OccasionDate {
    private static final Set<String> AWAY = Set.of("will", "upcoming", "forthcoming", "next", "last", "would", "coming");

    private OccasionDate() {}

    static Optional<PartialDate> of(FoundName name, OptionalInt ordinal, Optional<LocalDate> published) {
        boolean recalled = name.rule().settings().containsKey("recalls");
        Optional<PartialDate> within = name.read()
                .all(DateMention.class)
                .filter(date -> date.from() >= name.from() && date.to() <= name.to() + (recalled ? 1 : 0))
                .flatMap(date -> settled(date).stream())
                .findFirst();
        if (!recalled) {
            return within.or(() -> nearest(name));
        }
        Optional<PartialDate> original = within.or(() -> origin(name));
        return nearest(name)
                .filter(date -> !original.equals(Optional.of(date)))
                .or(() -> original.flatMap(date -> after(date, ordinal)))
                .or(() -> published.filter(day -> now(name)).map(day -> PartialDate.of(Year.from(day))));
    }

    /** The date that directly follows the name of what is recalled: "the establishment of ties in 1973". */
    private static Optional<PartialDate> origin(FoundName name) {
        Sentence sentence = name.sentence();
        boolean complement = name.to() > name.head() + 1 && (sentence.is(name.to(), "in") || sentence.is(name.to(), "on"));
        return complement
                ? name.read()
                        .startingAt(name.to() + 1, DateMention.class)
                        .flatMap(date -> settled(date).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<PartialDate> after(PartialDate original, OptionalInt years) {
        return years.isPresent()
                ? Optional.of(PartialDate.of(Year.of(original.earliest().getYear() + years.getAsInt())))
                : Optional.empty();
    }

    private static Optional<PartialDate> nearest(FoundName name) {
        return name.read()
                .all(DateMention.class)
                .filter(date -> date.duration().isEmpty())
                .filter(date -> settled(date).isPresent())
                .min(Comparator.comparingInt((DateMention date) -> distance(name, date)))
                .flatMap(OccasionDate::settled);
    }

    private static int distance(FoundName name, DateMention date) {
        return date.to() <= name.from() ? name.from() - date.to() : Math.abs(date.from() - name.to());
    }

    private static boolean now(FoundName name) {
        return name.sentence().tokens().stream().noneMatch(token -> AWAY.contains(token.form()));
    }

    private static Optional<PartialDate> settled(DateMention date) {
        return date.end().or(date::start);
    }
}
