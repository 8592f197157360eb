package org.aidememoire.register;

import java.util.List;
import org.aidememoire.model.register.Tie;
import org.aidememoire.model.register.TieKind;

/** The ties of a claim; under its identifier. */
final class TieForm implements Form<List<Tie>> {
    private static final List<TieKind> KINDS = List.of(TieKind.values());

    @Override
    public void write(List<Tie> ties, Packing to) {
        to.each(
                ties,
                tie -> to.claim(tie.from()).one(tie.kind()).claim(tie.to()).words(tie.because()));
    }

    @Override
    public List<Tie> read(String key, Unpacking from) {
        return List.copyOf(from.each(() -> new Tie(from.claim(), from.one(KINDS), from.claim(), from.words())));
    }
}
