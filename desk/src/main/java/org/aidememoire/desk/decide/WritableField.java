package org.aidememoire.desk.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.desk.query.Sectors;
import org.aidememoire.model.claim.Acceptance;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.EngagementKind;
import org.aidememoire.model.claim.EngagementStatus;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.InstrumentKind;
import org.aidememoire.model.claim.InstrumentStatus;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.claim.Sector;
import org.aidememoire.model.report.Passage;

/**
 * A field that a person writes in correcting or adding a claim.
 *
 * @param name its name, one of {@link FieldWords}
 * @param value what stands in it, written as a person writes it
 * @param choices the words that it can say, {@linkplain #several() one or several}; none where it can say anything
 * @param needed whether a claim cannot be added without it
 */
public record WritableField(String name, String value, List<String> choices, boolean needed) {
    private static final String SECTORS = "sectors";

    /** Copies the choices. */
    public WritableField {
        choices = List.copyOf(choices);
    }

    /** Whether it can say several of its choices, with semicolons between. */
    public boolean several() {
        return name.equals(SECTORS);
    }

    /** The fields of {@code claim}, with what it says. */
    public static List<WritableField> of(Claim claim) {
        return fields(claim, name -> false);
    }

    /** The fields of a claim of {@code kind} that is to be added on {@code words}, with what those words give. */
    public static List<WritableField> toAdd(ClaimKind kind, Passage words) {
        Evidence evidence = new Evidence(words, List.of(), new RuleName(Added.READER, "nobody"), Added.READER);
        return fields(Added.blank(kind, evidence), Added.needed(kind)::contains);
    }

    private static List<WritableField> fields(Claim claim, Function<String, Boolean> needed) {
        return FieldWords.of(claim).entrySet().stream()
                .map(field -> new WritableField(
                        field.getKey(),
                        needed.apply(field.getKey()) ? "" : field.getValue(),
                        choices(claim.kind()).getOrDefault(field.getKey(), List.of()),
                        needed.apply(field.getKey())))
                .toList();
    }

    private static Map<String, List<String>> choices(ClaimKind kind) {
        return switch (kind) {
            case ENGAGEMENT ->
                Map.of(
                        "kind", words(EngagementKind.values(), EngagementKind::word),
                        "status", words(EngagementStatus.values(), EngagementStatus::word));
            case COMMITMENT ->
                Map.of(
                        "force",
                        words(Force.values(), Force::word),
                        SECTORS,
                        Sectors.KNOWN.stream().map(Sector::name).toList(),
                        "polarity",
                        words(Polarity.values(), Polarity::word));
            case INSTRUMENT ->
                Map.of(
                        "kind", words(InstrumentKind.values(), InstrumentKind::word),
                        "status", words(InstrumentStatus.values(), InstrumentStatus::word));
            case INVITATION -> Map.of("acceptance", words(Acceptance.values(), Acceptance::word));
            case PERSON, TARGET, MECHANISM, PROJECT, MILESTONE, FORMULA, FIGURE -> Map.of();
        };
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
