package org.aidememoire.register.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.register.Source;
import org.aidememoire.register.Register;

/**
 * One thing that one side said, once or several times.
 *
 * @param entry the entry of the register that it belongs to
 * @param source the firmest of its sources, of equally firm ones the latest
 * @param words its telling words
 * @param details its numbers, dates and names
 */
record Said(ClaimId entry, Source source, TellingWords words, Details details) {
    private static final Set<ClaimKind> TOLD = Set.of(
            ClaimKind.COMMITMENT,
            ClaimKind.TARGET,
            ClaimKind.INSTRUMENT,
            ClaimKind.MECHANISM,
            ClaimKind.PROJECT,
            ClaimKind.INVITATION,
            ClaimKind.MILESTONE,
            ClaimKind.FORMULA);

    private static final Comparator<Source> FIRMEST_THEN_LATEST = Comparator.comparing((Source source) -> force(source))
            .thenComparing(
                    source -> source.published().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE),
                    Comparator.reverseOrder())
            .thenComparing(Source::claim, Claim.IN_TEXT_ORDER);

    /** What {@code sources} say, each thing once, in the order of the texts. */
    static List<Said> of(List<Source> sources, Register register) {
        Map<ClaimId, List<Source>> byEntry = new LinkedHashMap<>();
        for (Source source : sources) {
            if (TOLD.contains(source.claim().kind())) {
                register.entry(source.claim().id())
                        .ifPresent(entry -> byEntry.computeIfAbsent(entry.id(), key -> new ArrayList<>())
                                .add(source));
            }
        }
        List<Claim> claims = sources.stream().map(Source::claim).toList();
        return byEntry.entrySet().stream()
                .map(entry -> said(entry.getKey(), entry.getValue(), claims))
                .toList();
    }

    private static Said said(ClaimId entry, List<Source> sources, List<Claim> all) {
        Source firmest = sources.stream().min(FIRMEST_THEN_LATEST).orElseThrow();
        Details details = Details.of(firmest.claim(), all);
        return new Said(entry, firmest, TellingWords.of(firmest.claim(), details), details);
    }

    Claim claim() {
        return source.claim();
    }

    String quote() {
        return claim().evidence().passage().quote();
    }

    Set<Sector> sectors() {
        return claim() instanceof Commitment commitment ? new TreeSet<>(commitment.sectors()) : Set.of();
    }

    private static Force force(Source source) {
        return source.claim() instanceof Commitment commitment ? commitment.force() : Force.AGREED;
    }
}
