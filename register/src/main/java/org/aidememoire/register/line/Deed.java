package org.aidememoire.register.line;

import java.util.List;
import org.aidememoire.model.party.Party;

/**
 * That a country or a body acts in an entry: undertakes it, takes part by name, invites.
 *
 * @param party the country or body
 * @param reports which reports say so, by numbers that mean nothing but the same report within one register
 */
public record Deed(Party party, List<Integer> reports) {
    /** Copies the list. */
    public Deed {
        reports = List.copyOf(reports);
    }
}
