package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Closes an account. */
@Command(name = "remove", description = "Closes an account for good. What it signed stays signed, and its name stays taken.")
final class AccountRemoveCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name.")
    private String name = "";


    @Mixin
    private OpenAccounts accounts = new OpenAccounts();

    AccountRemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return accounts.change(surroundings, all -> all.close(name), "the account of " + name + " is closed");
    }
}
