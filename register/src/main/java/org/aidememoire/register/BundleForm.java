package org.aidememoire.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        to.each(
                bundle.links(),
                link -> to.words(link.group()).words(link.because()).each(link.claims(), to::claim));
    }

    @Override
    public Bundle read(String key, Unpacking from) {
        boolean parted = from.truth();
        List<Statement> all = from.each(() -> statements.read(from));
        Set<Link> links = new HashSet<>(from.each(() -> link(from)));
        return new Bundle(new ClaimId(key), all, links, parted);
    }

    private static Link link(Unpacking from) {
        String group = from.words();
        String because = from.words();
        return new Link(group, new ArrayList<>(from.each(from::claim)), because);
    }
}
