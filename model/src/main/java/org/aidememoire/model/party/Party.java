package org.aidememoire.model.party;

/** One who acts or is acted upon in a report: a state, a body or a person. */
public sealed interface Party {
    /** A state, and what acts in its name when no person is named. */
    record State(CountryCode code) implements Party {
        @Override
        public String label() {
            return code.alpha3();
        }
    }

    /**
     * A body that is not a state, named as the report writes it.
     *
     * @param name such as {@code European Union}
     */
    record Body(String name) implements Party {
        /** @throws IllegalArgumentException if the name is blank */
        public Body {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a body needs a name");
            }
        }

        @Override
        public String label() {
            return name;
        }
    }

    /**
     * A person, by the fullest form of the name in the report.
     *
     * @param name without titles
     */
    record Individual(String name) implements Party {
        /** @throws IllegalArgumentException if the name is blank */
        public Individual {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a person needs a name");
            }
        }

        @Override
        public String label() {
            return name;
        }
    }

    /** A state by its alpha-3 code, anyone else by name. */
    String label();

    /**
     * The state with this ISO 3166-1 alpha-3 code.
     *
     * @throws IllegalArgumentException if it is not three upper-case letters
     */
    static Party state(String alpha3) {
        return new State(new CountryCode(alpha3));
    }
}
