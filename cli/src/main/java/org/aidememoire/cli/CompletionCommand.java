package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints what a shell needs to complete the command. */
@Command(
        name = "completion",
        description = "Prints the completion for bash and zsh; for use: source <(aide completion)")
final class CompletionCommand implements Callable<Integer> {
    private final CommandLine aide;
    private final Surroundings surroundings;

    CompletionCommand(CommandLine aide, Surroundings surroundings) {
        this.aide = aide;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.screen().out().println(AutoComplete.bash(aide.getCommandName(), aide));
        return ExitCode.DONE;
    }
}
