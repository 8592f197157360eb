package org.aidememoire.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.show.Found;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.Report;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;

/**
 * A report as it lies open: what it says, with people's word on it.
 *
 * @param report the report
 * @param reading what it is read to say
 * @param claims all claims that there is something to say about, those included that were rejected, in the order in which
 *     they are numbered
 */
record OpenReport(Report report, Reading reading, List<Claim> claims) {
    /** Copies the claims. */
    OpenReport {
        claims = List.copyOf(claims);
    }

    /**
     * The report that {@code word} means: its identity, the beginning of it, or its name.
     *
     * @throws NotFoundException if no report is meant, or several
     */
    static OpenReport of(String word, Inquiry inquiry) {
        List<Found.AReport> meant = inquiry.desk().find(word).stream()
                .flatMap(found -> found instanceof Found.AReport one
                        ? Optional.of(one).stream()
                        : Optional.<Found.AReport>empty().stream())
                .toList();
        if (meant.size() != 1) {
            throw new NotFoundException(
                    meant.isEmpty()
                            ? "No report is kept under “" + word + "”" + onThatDay(inquiry)
                            : "Several reports are kept under names that begin with “" + word + "”.");
        }
        Reading reading = meant.get(0).reading();
        return new OpenReport(inquiry.desk().report(reading.report()), reading, withRejected(reading, inquiry.desk()));
    }

    private static String onThatDay(Inquiry inquiry) {
        return inquiry.links().on().isPresent() ? ", or it had not been published by then." : ".";
    }

    private static List<Claim> withRejected(Reading reading, Desk desk) {
        Decided decided = desk.decided();
        List<Claim> all = new ArrayList<>(reading.claims());
        Set<ClaimId> known = all.stream().map(Claim::id).collect(Collectors.toSet());
        decided.rejectedIn(reading.report()).stream()
                .filter(claim -> known.add(claim.id()))
                .forEach(all::add);
        return Lanes.inOrder(all);
    }

    /**
     * The claim of this identifier.
     *
     * @throws NotFoundException if the report does not make it
     */
    Claim claim(String id) {
        return claims.stream()
                .filter(claim -> claim.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This report is not read to say anything under " + id + "."));
    }

    /** The path of its page. */
    String path() {
        return "/reports/" + report.id().brief();
    }
}
