package org.aidememoire.register;

import java.util.List;
import org.aidememoire.model.register.Settled;

/** When the thing of a claim took place; under the claim's identifier. */
final class SettledForm implements Form<List<Settled>> {
    @Override
    public void write(List<Settled> settled, Packing to) {
        to.each(settled, when -> to.claim(when.claim())
                .day(when.firstStart())
                .day(when.lastStart())
                .day(when.firstEnd())
                .day(when.lastEnd())
                .each(when.by(), to::words));
    }

    @Override
    public List<Settled> read(String key, Unpacking from) {
        return List.copyOf(from.each(() ->
                new Settled(from.claim(), from.day(), from.day(), from.day(), from.day(), from.each(from::words))));
    }
}
