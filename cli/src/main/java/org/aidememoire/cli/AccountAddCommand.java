package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.model.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens an account. */
@Command(
        name = "add",
        description = "Opens an account. What its owner decides is signed with its name.",
        footer = {
            "",
            "A reader looks. A coder says of single lines whether they are read rightly. A reviewer also takes in reports,"
                    + " says what belongs together and what became of it. An administrator also looks after accounts."
        })
final class AccountAddCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", description = "The name.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            description = "reader, coder, reviewer or administrator.")
    private Role role = Role.READER;

    @Mixin
    private PasswordOption password = new PasswordOption();

    @Mixin
    private OpenAccounts accounts = new OpenAccounts();

    AccountAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String chosen = password.get();
        return accounts.change(
                surroundings, all -> all.open(name, role, chosen), name + " has an account, as " + role.word());
    }
}
