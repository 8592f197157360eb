package org.aidememoire.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.rules.RulesInForce;
import org.aidememoire.model.date.PartialDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store is asked, and as of when. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What had been published by the end of this day, month or year, and what was due then."
                    + " Without it: everything, as of today.")
    private Optional<PartialDate> asOf = Optional.empty();

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            description = "What the register held at the end of this day, month or year, as it had been read by then.")
    private Optional<PartialDate> knownOn = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    /** Opens a store that must be there: a question never leaves a new file behind. */
    Desk openExisting(Surroundings surroundings) {
        return openExisting(surroundings, Optional.empty());
    }

    /** The same, as of {@code day} where {@code --as-of} does not say otherwise. */
    Desk openExisting(Surroundings surroundings, Optional<LocalDate> day) {
        return open(surroundings, day, RulesInForce.standard());
    }

    /** The same, to explain with {@code rules}. */
    Desk openExisting(Surroundings surroundings, RulesInForce rules) {
        return open(surroundings, Optional.empty(), rules);
    }

    private Desk open(Surroundings surroundings, Optional<LocalDate> day, RulesInForce rules) {
        return Desk.open(
                store.existing(surroundings.environment()),
                asOf(day, surroundings.today()),
                rules,
                ResolvingBar.on(surroundings.screen()));
    }

    private AsOf asOf(Optional<LocalDate> day, LocalDate today) {
        Optional<LocalDate> published = asOf.map(PartialDate::latest).or(() -> day);
        Optional<LocalDate> known = knownOn.map(PartialDate::latest);
        return new AsOf(published.or(() -> known).orElse(today), published.isPresent(), known);
    }
}
