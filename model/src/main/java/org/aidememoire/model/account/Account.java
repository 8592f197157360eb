package org.aidememoire.model.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's way into a record that is served to several people. What the person decides is signed with its name.
 *
 * @param signatory who it is of, in which role
 * @param opened when it was opened
 * @param changed when its role or its password was last set
 * @param closed when it was closed, if it was; its name stays taken, for decisions are signed with it
 */
public record Account(Signatory signatory, Instant opened, Instant changed, Optional<Instant> closed) {
    /** The name. */
    public String name() {
        return signatory.name();
    }

    /** What the person may do. */
    public Role role() {
        return signatory.role();
    }

    /** Whether it still is a way in. */
    public boolean isOpen() {
        return closed.isEmpty();
    }

    /**
     * What is the same for every writing of {@code name} that a reader would take for one: upper and lower case, composed and
     * decomposed, full width and half.
     */
    public static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
