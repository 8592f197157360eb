package org.aidememoire.register.line;

import java.util.List;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;

/**
 * How one claim undertakes something; the force and the sectors of an entry go together only where one claim has both.
 *
 * @param force how firmly
 * @param sectors in which fields
 */
public record Said(Force force, List<Sector> sectors) {
    /** Copies the sectors. */
    public Said {
        sectors = List.copyOf(sectors);
    }
}
