package org.aidememoire.register.follow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Target;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.register.MeasureFamily;
import org.aidememoire.register.Register;

/**
 * How a target changed from report to report: two-way trade of US$5 billion, then of 10 billion.
 *
 * @param measure what is counted, under the name of its family
 * @param unit in what
 * @param by whose target it is
 * @param steps in the order of the reports; of one report the smaller value first
 */
public record TargetLineage(String measure, String unit, Set<String> by, List<Step> steps) {
    /** What is counted: by the name of its family, or as the last report to set it says it. */
    public String called() {
        Target last = (Target) steps.get(steps.size() - 1).source().claim();
        boolean named =
                MeasureFamily.namedIn(measure).isPresent() || last.measure().equals(last.unit());
        return named ? measure : last.measure();
    }

    /**
     * One report's word on the target.
     *
     * @param source the report
     * @param reported the day of the report
     * @param value the quantity
     * @param horizon by when, as written
     * @param entry the entry that the claim belongs to
     */
    public record Step(
            Source source, Optional<PartialDate> reported, BigDecimal value, Optional<String> horizon, Entry entry) {}

    /** Copies the parties and the steps. */
    public TargetLineage {
        by = Set.copyOf(by);
        steps = List.copyOf(steps);
    }

    /** The targets between {@code states}, by measure and unit. */
    public static List<TargetLineage> between(Register register, Set<CountryCode> states) {
        Dates dates = new Dates(register);
        Map<List<String>, List<Placed>> lineages = new HashMap<>();
        for (Entry entry : register.entriesBetween(states, ClaimKind.TARGET)) {
            List<ClaimId> claims = entry.claims();
            for (int place = 0; place < claims.size(); place++) {
                Source source = entry.sources().get(place);
                Target target = (Target) source.claim();
                List<String> key = List.of(measure(register, target), target.unit(), parties(target));
                Step step = new Step(source, dates.of(source), target.value(), target.horizon(), entry);
                lineages.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Placed(Dates.order(step.reported()), claims.get(place), step));
            }
        }
        return lineages.entrySet().stream()
                .map(lineage -> Map.entry(lineage.getKey().toString(), lineage))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(lineage -> new TargetLineage(
                        lineage.getKey().get(0),
                        lineage.getKey().get(1),
                        Set.of(lineage.getKey().get(2).split(", ")),
                        sorted(lineage.getValue())))
                .toList();
    }

    private record Placed(LocalDate day, ClaimId claim, Step step) {}

    private static List<Step> sorted(List<Placed> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(Placed::day)
                        .thenComparing(placed -> placed.step().value())
                        .thenComparing(Placed::claim))
                .map(Placed::step)
                .toList();
    }

    /**
     * What {@code target} counts, under the name of its family. Where the report names no measure beside the number, that of
     * the undertaking in whose words it stands.
     */
    public static String measure(Register register, Target target) {
        if (!target.measure().equals(target.unit())) {
            return MeasureFamily.of(target.measure());
        }
        return register.entriesIn(target.evidence().report()).stream()
                .flatMap(entry -> entry.sources().stream())
                .map(Source::claim)
                .filter(claim -> claim instanceof Commitment
                        && claim.evidence().passage().overlaps(target.evidence().passage()))
                .map(claim -> ((Commitment) claim).action())
                .flatMap(action -> MeasureFamily.namedIn(action).stream())
                .findFirst()
                .orElse(target.measure());
    }

    private static String parties(Target target) {
        return target.by().stream().map(Party::label).sorted().collect(Collectors.joining(", "));
    }
}
