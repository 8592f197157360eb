package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The links of a bundle in the bytes of an archive: a change of the register asks for them, and who shows an entry only for
 * their reasons. Thread-safe.
 *
 * @param bytes where they begin; nothing is taken out of it itself
 */
record KeptLinks(Unpacking bytes) implements Bundle.HeldBy {
    static void write(Collection<Link> links, Packing to) {
        to.each(links, link -> to.words(link.group()).words(link.because()).each(link.claims(), to::claim));
    }

    @Override
    public Set<Link> links() {
        Unpacking from = bytes.rest();
        return new HashSet<>(from.each(() -> link(from)));
    }

    private static Link link(Unpacking from) {
        String group = from.words();
        String because = from.words();
        return new Link(group, new ArrayList<>(from.each(from::claim)), because);
    }

    @Override
    public Set<String> because() {
        Unpacking from = bytes.rest();
        Set<String> because = new TreeSet<>();
        for (int left = from.size(); left > 0; left--) {
            from.size();
            because.add(from.words());
            from.skipClaims(from.size());
        }
        return because;
    }
}
