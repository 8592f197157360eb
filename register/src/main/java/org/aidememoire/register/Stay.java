package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.register.Settled;
import org.aidememoire.model.report.ReportId;

/** One visit, as all reports together tell of it. */
final class Stay {
    private static final int FEW_DAYS = 3;

    private final List<Visit> visits;
    private final ClaimId id;
    private final List<Clue> clues;
    private final boolean agreed;
    private final Optional<Settled> when;
    private final Set<ReportId> reports;

    Stay(List<Visit> visits) {
        this.visits = List.copyOf(visits);
        this.id = this.visits.stream().map(Visit::id).min(ClaimId::compareTo).orElseThrow();
        this.clues =
                this.visits.stream().flatMap(visit -> visit.clues().stream()).toList();
        this.agreed = Timing.agree(clues);
        this.when = Timing.settle(id, clues);
        this.reports = this.visits.stream().map(visit -> visit.told().report()).collect(Collectors.toSet());
    }

    /** This visit with another report's telling of it. */
    Stay with(Visit visit) {
        return new Stay(Stream.concat(visits.stream(), Stream.of(visit)).toList());
    }

    /** The smallest identifier of the claims. */
    ClaimId id() {
        return id;
    }

    List<ClaimId> ids() {
        return visits.stream().map(Visit::id).toList();
    }

    List<Visit> visits() {
        return visits;
    }

    Optional<CountryCode> host() {
        return visits.get(0).host();
    }

    List<Clue> clues() {
        return clues;
    }

    /** The days as far as all reports together settle them; none where they leave them open or exclude each other. */
    Optional<Settled> when() {
        return when;
    }

    /** The days, where no more than a few are left open. */
    Optional<Settled> settled() {
        return when.filter(Stay::isTelling);
    }

    /** The days when {@code more} is known too, where no more than a few are left open. */
    Optional<Settled> settledWith(List<Clue> more) {
        List<Clue> all = new ArrayList<>(clues());
        all.addAll(more);
        return Timing.settle(id, all).filter(Stay::isTelling);
    }

    private static boolean isTelling(Settled when) {
        return when.lastStart().toEpochDay() - when.firstStart().toEpochDay() <= FEW_DAYS;
    }

    boolean isHeld() {
        return visits.stream().anyMatch(visit -> visit.told().isHeld());
    }

    boolean isToldIn(ReportId report) {
        return reports.contains(report);
    }

    /** Whether {@code actor} is one of the visitors. */
    boolean isVisitOf(Actor actor) {
        return visits.stream().anyMatch(visit -> visit.guests().stream().anyMatch(actor::is));
    }

    /** Whether the two name a visitor and the country alike. */
    boolean isLike(Visit visit) {
        return visits.stream().anyMatch(visit::isLike);
    }

    /** Whether {@code more} can be true of it too. */
    boolean agreesWith(List<Clue> more) {
        List<Clue> all = new ArrayList<>(clues());
        all.addAll(more);
        // Where its own reports exclude each other, they do not speak against one more.
        return !agreed || Timing.agree(all);
    }

    /** The visitor whom most reports name, by the fullest name. */
    String guest() {
        return visits.stream()
                .flatMap(visit -> visit.guests().stream())
                .max(Comparator.comparingLong(this::tellings)
                        .thenComparing(guest -> guest.toString().length())
                        .thenComparing(Actor::toString))
                .map(Actor::toString)
                .orElse("");
    }

    private long tellings(Actor guest) {
        return visits.stream()
                .filter(visit -> visit.guests().stream().anyMatch(guest::is))
                .count();
    }

    /** The visit in words: "visit of Tô Lâm to LAO". */
    String inWords() {
        return "the visit of " + guest() + host().map(host -> " to " + host).orElse("");
    }

    /** What the reports say of its days. */
    String cluesInWords() {
        Set<String> words = visits.stream()
                .flatMap(visit -> visit.clues().stream())
                .map(Clue::words)
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join("; ", words);
    }
}
