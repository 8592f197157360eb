package org.aidememoire.register;

import java.lang.ref.WeakReference;
import java.util.Optional;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.Source;

/**
 * A statement as a group or a bundle in an archive names it, which opens its report only when it is asked for more than its
 * place: a name borne by thousands is in groups of thousands.
 */
final class Cited implements Statement {
    private final ClaimId id;
    private final int number;
    private final int position;
    private final Optional<Bearer> named;
    private final StatementFinder reports;
    /** As long as others hold its report, it need not be looked for; it holds none itself. */
    private volatile WeakReference<Statement> told = new WeakReference<>(null);

    /**
     * @param id the claim's identifier
     * @param number the number of its report
     * @param position its place there
     * @param named the person that is claimed, where that stands beside the name of the statement
     * @param reports where the report is
     */
    Cited(ClaimId id, int number, int position, Optional<Bearer> named, StatementFinder reports) {
        this.id = id;
        this.number = number;
        this.position = position;
        this.named = named;
        this.reports = reports;
    }

    private Statement told() {
        Statement known = told.get();
        if (known == null) {
            known = reports.told(number, position);
            told = new WeakReference<>(known);
        }
        return known;
    }

    @Override
    public ClaimId id() {
        return id;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int position() {
        return position;
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
