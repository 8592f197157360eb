package org.aidememoire.model.claim;

import java.util.Optional;
import org.aidememoire.model.party.CountryCode;

/**
 * A post that a report gives a person.
 *
 * @param title in its full form where the report has it, such as {@code General Secretary}
 * @param organisation the body the post is in; empty where only a country is meant
 * @param country the country the post is of
 */
public record Office(String title, Optional<String> organisation, Optional<CountryCode> country) {
    /** @throws IllegalArgumentException if the title is blank */
    public Office {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an office needs a title");
        }
    }
}
