package org.aidememoire.register;

import java.util.Comparator;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.ReportId;

/**
 * A source and what its report is about. What rules work out from it alone is worked out once. Its identifier and its place
 * are always at hand; for the rest, one that is {@link Cited} may have to open its report. Thread-safe.
 */
sealed interface Statement permits Told, Cited {
    /** By identifier; claims with one identifier, which are of one report, in the order of the text. */
    Comparator<Statement> ORDER = Comparator.comparing(Statement::id)
            .thenComparingInt(Statement::number)
            .thenComparingInt(Statement::position);

    /** The claim's identifier, worked out once. */
    ClaimId id();

    /** The number of its report, {@link Admitted#number}. */
    int number();

    /** Which of the statements of its report it is, from zero. */
    int position();

    /** The claim and its report. */
    Source source();

    /** From which report, and of when. */
    Dateline dateline();

    /** Says that the same will be asked of so many statements like this that it had better be made ready for all. */
    default void expectMany() {}

    /** The states that the report is about. */
    StatesConcerned concerned();

    /** The person that is claimed, as the rules on people see one. */
    Bearer bearer();

    /** The commitment that is claimed, as the rules on commitments see it. */
    Undertaking undertaking();

    /** The engagement that is claimed, as the rules on engagements see it. */
    Happening happening();

    default Claim claim() {
        return source().claim();
    }

    default ReportId report() {
        return dateline().report();
    }

    /** How a person refers to the report. */
    default String reportName() {
        return source().metadata().name();
    }
}
