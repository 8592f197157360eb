package org.aidememoire.reading.mention;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.party.CountryCode;

/**
 * A city, region or venue.
 *
 * @param from first token
 * @param to after the last token
 * @param name as written
 * @param country where it lies, where that is known
 */
public record PlaceMention(int from, int to, String name, Optional<CountryCode> country) implements Mention {
    @Override
    public Set<String> types() {
        return Set.of("place");
    }
}
