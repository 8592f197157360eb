package org.aidememoire.cli;

import org.aidememoire.cli.screen.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rules that reports are read with. */
@Command(
        name = "rules",
        description = "Lists the rules of the reader, and checks rules of your own.",
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private RulesCommand() {}

    /** The command with its own subcommands. */
    static CommandLine in(Surroundings surroundings) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(surroundings))
                .addSubcommand(new RulesCheckCommand(surroundings));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "say 'list' or 'check'");
        }
    }
}
