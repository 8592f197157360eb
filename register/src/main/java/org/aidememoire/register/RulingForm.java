package org.aidememoire.register;

import java.util.List;
import java.util.TreeSet;

/** The rulings on a claim; under its identifier. */
final class RulingForm implements Form<List<Ruling>> {
    @Override
    public void write(List<Ruling> rulings, Packing to) {
        to.each(
                rulings,
                ruling -> to.truth(ruling.same()).words(ruling.because()).each(ruling.claims(), to::claim));
    }

    @Override
    public List<Ruling> read(String key, Unpacking from) {
        return List.copyOf(from.each(() -> {
            boolean same = from.truth();
            String because = from.words();
            return new Ruling(same, new TreeSet<>(from.each(from::claim)), because);
        }));
    }
}
