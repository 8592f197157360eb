package org.aidememoire.model.register;

import java.util.Comparator;
import java.util.List;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.report.ReportId;

/**
 * One thing in the register, with everything that was said of it. It answers to the identifier of any of its claims and
 * shows the smallest.
 *
 * @param id the smallest identifier of its claims
 * @param sources who said it: earliest published first, undated last; at least one, all of one kind
 * @param because in words, why the sources are held to speak of the same thing; empty for a single source
 */
public record Entry(ClaimId id, List<Source> sources, List<String> because) {
    /** @throws IllegalArgumentException if there is no source, or the sources differ in kind */
    public Entry {
        sources = sources.stream().sorted(BY_PUBLICATION).toList();
        because = List.copyOf(because);
        if (sources.stream().map(source -> source.claim().kind()).distinct().count() != 1) {
            throw new IllegalArgumentException("an entry needs sources of one kind: " + sources);
        }
    }

    private static final Comparator<Source> BY_PUBLICATION = Comparator.comparing((Source source) ->
                    source.published().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
            .thenComparing(Source::claim, Claim.IN_TEXT_ORDER);

    /** The entry of {@code sources}, which are one for the reasons in {@code because}. */
    public static Entry of(List<Source> sources, List<String> because) {
        ClaimId smallest = sources.stream()
                .map(source -> source.claim().id())
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("an entry needs a source"));
        return new Entry(smallest, sources, because);
    }

    /** Whether it answers to {@code id}. */
    public boolean answersTo(ClaimId id) {
        return sources.stream().anyMatch(source -> source.claim().id().equals(id));
    }

    /** The reports that tell of it, each once, in the order of its sources. */
    public List<ReportId> reports() {
        return sources.stream()
                .map(source -> source.claim().evidence().report())
                .distinct()
                .toList();
    }

    /** What kind of thing it is. */
    public ClaimKind kind() {
        return first().kind();
    }

    /** The earliest published claim. */
    public Claim first() {
        return sources.get(0).claim();
    }
}
