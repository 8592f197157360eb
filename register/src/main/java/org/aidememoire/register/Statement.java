package org.aidememoire.register;

import java.util.Comparator;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Source;

/**
 * A source and what its report is about.
 *
 * @param id the claim's identifier, worked out once
 * @param source the claim and its report
 * @param concerned the states that the report is about
 */
record Statement(ClaimId id, Source source, StatesConcerned concerned) {
    /** By identifier; claims with one identifier in the order of the text. */
    static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::id).thenComparing(Statement::claim, Claim.IN_TEXT_ORDER);

    static Statement of(Source source, StatesConcerned concerned) {
        return new Statement(source.claim().id(), source, concerned);
    }

    Claim claim() {
        return source.claim();
    }
}
