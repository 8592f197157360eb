package org.aidememoire.cli;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.account.Accounts;
import org.aidememoire.model.account.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists accounts. */
@Command(name = "list", description = "Lists the accounts.")
final class AccountListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private OpenAccounts accounts = new OpenAccounts();

    AccountListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return accounts.look(surroundings, this::print);
    }

    private void print(Accounts all) {
        if (all.all().isEmpty()) {
            surroundings.screen().out().println("no accounts; 'aide account add NAME --role administrator' opens one");
        } else {
            new Table(
                            List.of("name", "role", "opened"),
                            all.all().stream().map(AccountListCommand::row).toList())
                    .print(surroundings.screen());
        }
    }

    private static List<String> row(Account account) {
        return List.of(
                Printable.line(account.name()),
                account.isOpen() ? account.role().word() : "closed",
                account.opened().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
}
