package org.aidememoire.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aidememoire.cli.argument.Arguments;
import org.aidememoire.cli.page.OverviewPage;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.model.party.CountryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A relationship on one screen. */
@Command(
        name = "overview",
        description = "Shows a relationship on one screen: the last and the next engagement, what is open on each side,"
                + " targets, invitations, milestones, the formula in use.")
final class OverviewCommand implements Callable<Integer> {
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

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    OverviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        requireTwo();
        try (Desk desk = asOf.openExisting(surroundings)) {
            new OverviewPage(desk.overview(between), surroundings.screen()).print();
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
