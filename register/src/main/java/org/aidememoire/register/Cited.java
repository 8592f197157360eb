package org.aidememoire.register;

import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Source;

/**
 * A statement as a group or a bundle in an archive names it, which opens its report only when it is asked for more than its
 * place: a name borne by thousands is in groups of thousands.
 *
 * @param id the claim's identifier
 * @param number the number of its report
 * @param position its place there
 * @param named the person that is claimed, where that stands beside the name of the statement
 * @param reports where the report is
 */
record Cited(ClaimId id, int number, int position, Optional<Bearer> named, StatementFinder reports)
        implements Statement {
    private Statement told() {
        return reports.told(number, position);
    }

    @Override
    public Source source() {
        return told().source();
    }

    @Override
    public Dateline dateline() {
        return reports.dateline(number);
    }

    @Override
    public void expectMany() {
        reports.expectMany();
    }

    @Override
    public StatesConcerned concerned() {
        return told().concerned();
    }

    @Override
    public Bearer bearer() {
        return named.orElseGet(() -> told().bearer());
    }

    @Override
    public Undertaking undertaking() {
        return told().undertaking();
    }

    @Override
    public Happening happening() {
        return told().happening();
    }
}
