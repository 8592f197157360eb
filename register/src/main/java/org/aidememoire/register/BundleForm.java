package org.aidememoire.register;

import org.aidememoire.model.claim.ClaimId;

/** A bundle; under its identifier. */
final class BundleForm implements Form<Bundle> {
    private final StatementFinder statements;

    BundleForm(StatementFinder statements) {
        this.statements = statements;
    }

    @Override
    public boolean opensLater() {
        return true;
    }

    @Override
    public void write(Bundle bundle, Packing to) {
        to.truth(bundle.parted());
        to.each(bundle.statements(), statement -> StatementFinder.write(statement, to));
        KeptLinks.write(bundle.links(), to);
    }

    @Override
    public Bundle read(String key, Unpacking from) {
        boolean parted = from.truth();
        Citations all = Citations.read(from, statements);
        return new Bundle(new ClaimId(key), all, new KeptLinks(from.rest()), parted);
    }
}
