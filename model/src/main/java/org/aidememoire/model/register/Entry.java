package org.aidememoire.model.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        because = List.copyOf(because);
        if (sources instanceof Sources) {
            // In order, and of one entry's kind; to look at each would open it.
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("an entry needs a source");
            }
        } else {
            sources = inOrder(sources);
        }
    }

    private static List<Source> inOrder(List<Source> sources) {
        if (sources.stream().map(source -> source.claim().kind()).distinct().count() != 1) {
            throw new IllegalArgumentException("an entry needs sources of one kind: " + sources);
        }
        return sources.stream().sorted(BY_PUBLICATION).toList();
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
        return claims().contains(id);
    }

    /** The identifiers that it answers to, those of its claims, in the order of its sources. */
    public List<ClaimId> claims() {
        return sources instanceof Sources closed
                ? closed.claims()
                : sources.stream().map(source -> source.claim().id()).toList();
    }

    /** The source whose claim goes by {@code id}. */
    public Optional<Source> source(ClaimId id) {
        int place = claims().indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(sources.get(place));
    }

    /** The reports that tell of it, each once, in the order of its sources. */
    public List<ReportId> reports() {
        return sources instanceof Sources closed
                ? closed.reports()
                : sources.stream()
                        .map(source -> source.claim().evidence().report())
                        .distinct()
                        .toList();
    }

    /** The sources that stand in those reports that fit {@code wanted}, in their order; the others are not opened. */
    public Stream<Source> sourcesIn(Predicate<ReportId> wanted) {
        return sources instanceof Sources closed
                ? closed.in(wanted)
                : sources.stream()
                        .filter(source -> wanted.test(source.claim().evidence().report()));
    }

    /** What kind of thing it is. */
    public ClaimKind kind() {
        return id.kind();
    }

    /** The earliest published claim. */
    public Claim first() {
        return sources.get(0).claim();
    }
}
