package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets a password anew. */
@Command(name = "password", description = "Gives an account another password. Whoever is logged in with it has to log in again.")
final class AccountPasswordCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name.")
    private String name = "";

    @Mixin
    private PasswordOption password = new PasswordOption();

    @Mixin
    private OpenAccounts accounts = new OpenAccounts();

    AccountPasswordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String chosen = password.get();
        return accounts.change(
                surroundings, all -> all.password(name, chosen), name + " has another password");
    }
}
