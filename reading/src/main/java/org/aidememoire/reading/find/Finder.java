package org.aidememoire.reading.find;

import java.util.List;
import org.aidememoire.model.claim.Claim;

/**
 * Finds the claims of one kind in a report. Thread-safe.
 *
 * @param <C> the kind of claim
 */
public interface Finder<C extends Claim> {
    /** The claims in {@code account}, in the order of the text. */
    List<C> find(Account account);
}
