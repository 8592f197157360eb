package org.aidememoire.cli;

import org.aidememoire.cli.screen.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be decided on a report as a whole. */
@Command(
        name = "report",
        description = "Says which reports count: supersedes, withdraws, restores, tells apart, erases.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "A report that does not count stays kept; 'aide reports' names it. Only what is erased is gone."})
final class ReportCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private ReportCommand() {}

    /** The command with its own subcommands. */
    static CommandLine in(Surroundings surroundings) {
        return new CommandLine(new ReportCommand())
                .addSubcommand(new SupersedeCommand(surroundings))
                .addSubcommand(new WithdrawCommand(surroundings))
                .addSubcommand(new ReportRestoreCommand(surroundings))
                .addSubcommand(new TellApartCommand(surroundings))
                .addSubcommand(new EraseCommand(surroundings));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "say what to do with a report");
        }
    }
}
