package org.aidememoire.store.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.model.claim.ClaimId;

/**
 * A report or one of its claims, as it can be looked for.
 *
 * @param claim the claim; empty for the report as a whole
 * @param heading words that weigh more than others, such as a title; possibly none
 * @param said the words of what is quoted, folded as whoever asks for them folds them; found exactly, and only by
 *     {@link SearchIndex#claimsSaying}
 * @param words everything else that can be looked for
 * @param labels by field, what is only found exactly, such as {@code sector}: {@code transport}
 * @param names by field, what is found by any of its words, such as {@code by}: {@code Tô Lâm}
 * @param days the days that it belongs to, where they are known
 * @param imprint of a report as a whole, what {@link SearchIndex#imprints} gives back; else empty
 */
public record Searchable(
        Optional<ClaimId> claim,
        String heading,
        Set<String> said,
        String words,
        Map<String, List<String>> labels,
        Map<String, List<String>> names,
        Optional<Days> days,
        Optional<Imprint> imprint) {
    /** Copies the labels and names. */
    public Searchable {
        said = Set.copyOf(said);
        labels = Map.copyOf(labels);
        names = Map.copyOf(names);
    }

    /**
     * From one day to another.
     *
     * @param first the first possible
     * @param last the last possible
     */
    public record Days(LocalDate first, LocalDate last) {}
}
