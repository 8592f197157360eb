package org.aidememoire.desk.query;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.report.ReportId;

/**
 * What narrows a listing; an empty part narrows nothing.
 *
 * @param between the entries of the relationship between all of these states
 * @param since what may lie on the first day of this date or later
 * @param until what may lie on the last day of this date or earlier
 * @param sectors commitments in any of these sectors
 * @param forces commitments of any of these forces
 * @param person what names a person with all these words in the name, whatever the spelling of accents
 * @param reports what any of these reports says
 */
public record Filter(
        Set<CountryCode> between,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        Set<Sector> sectors,
        Set<Force> forces,
        Optional<String> person,
        Set<ReportId> reports) {
    /** Narrows nothing. */
    public static final Filter NONE =
            new Filter(Set.of(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.empty(), Set.of());

    /** Copies the sets. */
    public Filter {
        between = Set.copyOf(between);
        sectors = Set.copyOf(sectors);
        forces = Set.copyOf(forces);
        reports = Set.copyOf(reports);
    }

    /** Whether it asks for a time. */
    boolean asksForTime() {
        return since.isPresent() || until.isPresent();
    }
}
