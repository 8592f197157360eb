package org.aidememoire.register.follow;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.Horizon;
import org.aidememoire.register.Register;

/**
 * How a commitment stands on a day, in a word, by what reports say. That it stands as undertaken does not say that nothing was
 * done: only that no report here tells of it.
 *
 * @param standing how it stands
 * @param horizon the last day of the latest horizon that reports name for it
 */
public record CommitmentStanding(Standing standing, Optional<LocalDate> horizon) {
    /** The ways in which a commitment can stand. */
    public enum Standing {
        /** Somebody asks for it, and no report says that it was taken up. */
        PROPOSED("proposed"),
        /** Somebody undertook it, in the words of one day. */
        UNDERTAKEN("undertaken"),
        /** It was undertaken, and said again on another day. */
        REAFFIRMED("reaffirmed"),
        /** A report tells that it is under way. */
        IN_PROGRESS("in progress"),
        /** Its horizon has passed, and nothing reported fulfils it. */
        PAST_HORIZON("past its horizon"),
        /** The last report says the contrary of what was said before. */
        REVERSED("reversed"),
        /** Something that is reported fulfils it. */
        DELIVERED("delivered");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** How it reads. */
        public String word() {
            return word;
        }
    }

    /**
     * The standing of {@code entry}.
     *
     * @param on the day for which it is asked
     * @throws IllegalArgumentException if it is not a commitment
     */
    public static CommitmentStanding of(Register register, Entry entry, LocalDate on) {
        if (!(entry.first() instanceof Commitment)) {
            throw new IllegalArgumentException("not a commitment: " + entry.id());
        }
        Dates dates = new Dates(register);
        Optional<LocalDate> horizon = entry.sources().stream()
                .filter(source -> commitment(source).polarity() == Polarity.POSITIVE)
                .flatMap(source ->
                        Horizon.of(commitment(source), reported(dates, source).map(Year::from)).stream())
                .map(PartialDate::latest)
                .max(LocalDate::compareTo);
        return new CommitmentStanding(standing(register, dates, entry, horizon.filter(on::isAfter)), horizon);
    }

    private static Standing standing(Register register, Dates dates, Entry entry, Optional<LocalDate> passed) {
        if (!register.tied(entry, TieKind.DELIVERED_BY).isEmpty()) {
            return Standing.DELIVERED;
        }
        if (isReversed(dates, entry)) {
            return Standing.REVERSED;
        }
        if (passed.isPresent()) {
            return Standing.PAST_HORIZON;
        }
        if (!register.tied(entry, TieKind.ADVANCED_BY).isEmpty()) {
            return Standing.IN_PROGRESS;
        }
        if (entry.sources().stream().allMatch(source -> commitment(source).force() == Force.PROPOSED)) {
            return Standing.PROPOSED;
        }
        return days(dates, entry).size() > 1 ? Standing.REAFFIRMED : Standing.UNDERTAKEN;
    }

    private static boolean isReversed(Dates dates, Entry entry) {
        List<Polarity> said = entry.sources().stream()
                .sorted(Comparator.comparing(
                                (Source source) -> reported(dates, source).orElse(LocalDate.MAX))
                        .thenComparing(source -> source.claim().id()))
                .map(source -> commitment(source).polarity())
                .toList();
        return said.get(said.size() - 1) != said.get(0);
    }

    private static List<LocalDate> days(Dates dates, Entry entry) {
        return entry.sources().stream()
                .flatMap(source -> reported(dates, source).stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> reported(Dates dates, Source source) {
        return dates.of(source.claim().evidence().report()).map(PartialDate::earliest);
    }

    private static Commitment commitment(Source source) {
        return (Commitment) source.claim();
    }
}
