package org.aidememoire.desk.query;

import java.util.Optional;
import java.util.function.Predicate;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.register.FoldedWords;

/** Knows which entries have words in one of the passages that they rest on. */
public interface SaidWords {
    /** Never knows. */
    SaidWords UNKNOWN = words -> Optional.empty();

    /** Whether an entry has all of {@code words} in the quote of one claim; empty where that has to be looked for otherwise. */
    Optional<Predicate<ClaimId>> saying(FoldedWords words);
}
