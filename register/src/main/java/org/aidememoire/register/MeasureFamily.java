package org.aidememoire.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a target counts, under one name: "two-way trade", "bilateral trade turnover" and "trade volume" are all trade. */
public final class MeasureFamily {
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("trade", "turnover", "commerce"),
            Set.of("investment", "investments"),
            Set.of("scholarships", "scholarship"),
            Set.of("tourists", "tourist", "visitors", "visitor"));
    private static final List<String> NAMES = List.of("trade", "investment", "scholarships", "visitors");

    private MeasureFamily() {}

    /** The family's name, or the folded words of {@code measure} where it belongs to none or to several. */
    public static String of(String measure) {
        return namedIn(measure).orElse(FoldedWords.of(measure).toString());
    }

    /** The only family of which {@code text} has a word. */
    public static Optional<String> namedIn(String text) {
        FoldedWords words = FoldedWords.of(text);
        List<String> families = NAMES.stream()
                .filter(name -> words.inOrder().stream().anyMatch(FAMILIES.get(NAMES.indexOf(name))::contains))
                .toList();
        return families.size() == 1 ? Optional.of(families.get(0)) : Optional.empty();
    }
}
