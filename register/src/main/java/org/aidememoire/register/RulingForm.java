package org.aidememoire.register;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.register.TieKind;

/** The rulings on a claim; under its identifier. */
final class RulingForm implements Form<List<Ruling>> {
    private static final List<TieKind> KINDS = List.of(TieKind.values());

    private enum Says {
        ONE,
        APART,
        TIED,
        UNTIED
    }

    private static final List<Says> SAYINGS = List.of(Says.values());

    @Override
    public void write(List<Ruling> rulings, Packing to) {
        to.each(rulings, ruling -> {
            if (ruling instanceof Ruling.One one) {
                to.one(Says.ONE).each(one.claims(), to::claim);
            } else if (ruling instanceof Ruling.Apart apart) {
                to.one(Says.APART).each(apart.claims(), to::claim);
            } else if (ruling instanceof Ruling.Tied tied) {
                to.one(Says.TIED).each(tied.from(), to::claim).one(tied.kind()).each(tied.to(), to::claim);
            } else if (ruling instanceof Ruling.Untied untied) {
                to.one(Says.UNTIED).each(untied.these(), to::claim).each(untied.those(), to::claim);
            }
            to.words(ruling.because());
        });
    }

    @Override
    public List<Ruling> read(String key, Unpacking from) {
        return List.copyOf(from.each(() -> switch (from.one(SAYINGS)) {
            case ONE -> new Ruling.One(claims(from), from.words());
            case APART -> new Ruling.Apart(claims(from), from.words());
            case TIED -> new Ruling.Tied(claims(from), from.one(KINDS), claims(from), from.words());
            case UNTIED -> new Ruling.Untied(claims(from), claims(from), from.words());
        }));
    }

    private static SortedSet<ClaimId> claims(Unpacking from) {
        return new TreeSet<>(from.each(from::claim));
    }
}
