package org.aidememoire.model.claim;

import java.util.List;

/**
 * A named individual with a public role.
 *
 * @param name the fullest form of the name in the report, without titles
 * @param offices each post that the report gives; none for a spouse or a historic figure
 * @param evidence the words it rests on
 */
public record Person(String name, List<Office> offices, Evidence evidence) implements Claim {
    /** @throws IllegalArgumentException if the name is blank */
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person needs a name");
        }
        offices = List.copyOf(offices);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.PERSON;
    }

    @Override
    public String distinction() {
        return name;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.person(this);
    }
}
