package org.aidememoire.cli;

import org.aidememoire.cli.screen.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who may use the register through its website, where it is served to several people. */
@Command(
        name = "account",
        description = "Opens, lists, changes and closes the accounts that 'aide serve --listen' asks for.",
        synopsisSubcommandLabel = "COMMAND")
final class AccountCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private AccountCommand() {}

    /** The command with its own subcommands. */
    static CommandLine in(Surroundings surroundings) {
        return new CommandLine(new AccountCommand())
                .addSubcommand(new AccountAddCommand(surroundings))
                .addSubcommand(new AccountListCommand(surroundings))
                .addSubcommand(new AccountPasswordCommand(surroundings))
                .addSubcommand(new AccountRoleCommand(surroundings))
                .addSubcommand(new AccountRemoveCommand(surroundings));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "say 'add', 'list', 'password', 'role' or 'remove'");
        }
    }
}
