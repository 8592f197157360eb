package org.aidememoire.desk.decide;

import java.util.List;
import java.util.Optional;
import org.aidememoire.desk.follow.Linked;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;

/** What decisions are taken on: the record as it stands when somebody decides. */
public interface Ground {
    /** What has been decided so far. */
    Decided decided();

    /** The entry of the register that answers to {@code id}. */
    Optional<Entry> entry(ClaimId id);

    /** The entries that answer to an identifier beginning with {@code prefix}. */
    List<Entry> entriesStartingWith(String prefix);

    /** How {@code entry} hangs together with others. */
    List<Linked> linked(Entry entry);

    /** The latest reading of {@code report}, with people's word on it; empty if it is not kept. */
    Optional<Reading> reading(ReportId report);

    /** The kept report, whole; empty if it is not kept. */
    Optional<Report> report(ReportId id);

    /** The claim of this identifier, if it is in the register. */
    default Optional<Claim> claim(ClaimId id) {
        return entry(id).flatMap(entry -> entry.source(id)).map(Source::claim);
    }
}
