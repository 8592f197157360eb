package org.aidememoire.reading.find.commitment;

import java.util.Locale;

/** What the words after a cue are, and so how the actions are found in them. */
enum Takes {
    /** Base-form verbs: "agreed to | open a crossing and harmonise fees". */
    VERBS,
    /** Gerunds, or else a thing: "committed to | opening a crossing", "agreed on | a joint patrol". */
    THINGS,
    /** A clause with its own subject: "agreed that | both sides should open a crossing". */
    CLAUSE,
    /** Someone asked, then the verb: "urged | Kenya to open a crossing". */
    ASKED;

    static Takes of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
