package org.aidememoire.model.claim;

/**
 * A field of cooperation, named as the reading's sector scheme names it, such as {@code trade-investment}. The scheme is
 * data, so this is a name and not an enumeration.
 *
 * @param name lower-case words joined by hyphens
 */
public record Sector(String name) implements Comparable<Sector> {
    /** @throws IllegalArgumentException if the name is not lower-case words joined by hyphens */
    public Sector {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("not a sector's name: " + name);
        }
    }

    @Override
    public int compareTo(Sector other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
