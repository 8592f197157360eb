package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.model.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets a role. */
@Command(name = "role", description = "Gives an account another role.")
final class AccountRoleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "reader, coder, reviewer or administrator.")
    private Role role = Role.READER;

    @Mixin
    private OpenAccounts accounts = new OpenAccounts();

    AccountRoleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return accounts.change(surroundings, all -> all.role(name, role), name + " is now a " + role.word());
    }
}
