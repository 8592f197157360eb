package org.aidememoire.store.search;

import java.util.Map;
import java.util.Optional;

/** What an index says of itself: its form and what it was made from. */
record Label(String form, String source) {
    private static final String FORM = "form";
    private static final String SOURCE = "made-from";

    static Label of(Map<String, String> written) {
        return new Label(written.getOrDefault(FORM, ""), written.getOrDefault(SOURCE, ""));
    }

    Map<String, String> written() {
        return Map.of(FORM, form, SOURCE, source);
    }

    /** What it was made from, if it is of {@code known} form. */
    Optional<String> madeFrom(String known) {
        return form.equals(known) ? Optional.of(source) : Optional.empty();
    }
}
