package org.aidememoire.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aidememoire.cli.argument.Arguments;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.document.Markup;
import org.aidememoire.desk.relationship.Brief;
import org.aidememoire.model.party.CountryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The first page before a meeting. */
@Command(
        name = "brief",
        description =
                "Writes the first page before a meeting, in Markdown: the last engagements, what we owe and they owe,"
                        + " what was asked, what is new, what falls due; every line with its source.")
final class BriefCommand implements Callable<Integer> {
    /** How a brief is written. */
    enum BriefFormat {
        /** Markdown. */
        md,
        /** A page. */
        html
    }

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--between",
            split = Arguments.BETWEEN,
            splitSynopsisLabel = ",",
            required = true,
            paramLabel = "COUNTRY",
            description = "The relationship: VNM,LAO or Vietnam,Laos.")
    private Set<CountryCode> between = new LinkedHashSet<>();

    @Option(names = "--for", required = true, paramLabel = "COUNTRY", description = "Whose brief it is: one of these.")
    private Optional<CountryCode> ours = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of the meeting; what had been published by then counts. Without it: today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; Markdown if left out.")
    private BriefFormat format = BriefFormat.md;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    BriefCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        requireTwo();
        CountryCode country = ours.orElseThrow();
        if (!between.contains(country)) {
            throw new ParameterException(spec.commandLine(), "--for " + country + " is not one of --between");
        }
        try (Desk desk = asOf.openExisting(surroundings, on)) {
            Markup markup = format == BriefFormat.html ? Markup.html() : Markup.markdown();
            surroundings.screen().out().print(Brief.document(desk.brief(between, country), markup));
        }
        return ExitCode.DONE;
    }

    private void requireTwo() {
        if (between.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--between names the countries of a relationship, at least two: VNM,LAO");
        }
    }
}
