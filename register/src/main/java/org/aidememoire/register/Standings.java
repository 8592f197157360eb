package org.aidememoire.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Engagement;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Invitation;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.register.line.ReportLine;
import org.aidememoire.register.line.Stands;

/**
 * What became of an entry, in the words of {@code register.follow}, which says how each comes about and is what a page on one
 * entry goes by. Here it is noted for all days at once, so that a list need not follow up each of its entries.
 */
final class Standings {
    private final Register register;
    private final Entry entry;

    Standings(Register register, Entry entry) {
        this.register = register;
        this.entry = entry;
    }

    /**
     * How it stands.
     *
     * @param last when it takes place at the latest
     * @param due the horizon of a commitment
     */
    Stands stands(Optional<PartialDate> last, Optional<LocalDate> due) {
        return switch (entry.kind()) {
            case ENGAGEMENT -> engagement(last);
            case COMMITMENT -> commitment(due);
            case INVITATION -> invitation();
            default -> Stands.NOWHERE;
        };
    }

    private Stands engagement(Optional<PartialDate> last) {
        if (isHeld(entry) || register.tiedTo(entry, TieKind.WITHIN).stream().anyMatch(Standings::isHeld)) {
            return Stands.always("held");
        }
        Source latest = entry.sources().get(entry.sources().size() - 1);
        return switch (((Engagement) latest.claim()).status()) {
            case POSTPONED -> Stands.always("postponed");
            case CANCELLED -> Stands.always("cancelled");
            case HELD, PLANNED -> new Stands("announced", last.map(PartialDate::latest), "no report of it");
        };
    }

    private static boolean isHeld(Entry engagement) {
        return engagement.sources().stream()
                .anyMatch(
                        source -> source.claim() instanceof Engagement told && told.status() == EngagementStatus.HELD);
    }

    private Stands commitment(Optional<LocalDate> due) {
        if (!register.tied(entry, TieKind.DELIVERED_BY).isEmpty()) {
            return Stands.always("delivered");
        }
        if (isReversed()) {
            return Stands.always("reversed");
        }
        return new Stands(undertaken(), due, "past its horizon");
    }

    private String undertaken() {
        if (!register.tied(entry, TieKind.ADVANCED_BY).isEmpty()) {
            return "in progress";
        }
        if (entry.sources().stream().allMatch(source -> commitment(source).force() == Force.PROPOSED)) {
            return "proposed";
        }
        long days = entry.sources().stream()
                .flatMap(source -> reported(source).stream())
                .distinct()
                .count();
        return days > 1 ? "reaffirmed" : "undertaken";
    }

    private boolean isReversed() {
        List<Polarity> said = entry.sources().stream()
                .sorted(Comparator.comparing((Source source) -> reported(source).orElse(LocalDate.MAX))
                        .thenComparing(source -> source.claim().id()))
                .map(source -> commitment(source).polarity())
                .toList();
        return said.get(said.size() - 1) != said.get(0);
    }

    private Optional<LocalDate> reported(Source source) {
        return register.line(source.claim().evidence().report())
                .flatMap(ReportLine::day)
                .map(PartialDate::earliest);
    }

    private static Commitment commitment(Source source) {
        return (Commitment) source.claim();
    }

    private Stands invitation() {
        if (!register.tied(entry, TieKind.ANSWERED_BY).isEmpty()) {
            return Stands.always("answered by a visit");
        }
        return Stands.always(entry.sources().stream()
                .map(source -> ((Invitation) source.claim()).acceptance())
                .filter(said -> said != Acceptance.UNSTATED)
                .reduce((earlier, later) -> later)
                .map(Acceptance::word)
                .orElse("no answer reported"));
    }
}
