package org.aidememoire.desk.query;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.register.FoldedWords;

/** Knows which entries have words in one of the passages that they rest on. */
public interface SaidWords {
    /** Never knows. */
    SaidWords UNKNOWN = words -> Optional.empty();

    /** The entries that have all of {@code words} in the quote of one claim; empty where that has to be looked for otherwise. */
    Optional<Set<ClaimId>> entriesSaying(FoldedWords words);
}
