package org.aidememoire.cli;

import java.util.function.Consumer;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.account.Accounts;
import org.aidememoire.desk.account.CannotChangeAccountException;
import org.aidememoire.desk.asof.AsOf;
import picocli.CommandLine.Mixin;

/** The accounts of the store that a command works on. */
final class OpenAccounts {
    @Mixin
    private StoreOption store = new StoreOption();

    /** Does {@code change} to the accounts, tells {@code done}, and gives the exit code. */
    int change(Surroundings surroundings, Consumer<Accounts> change, String done) {
        try (Desk desk = Desk.open(store.address(surroundings.environment()), AsOf.today(surroundings.today()))) {
            change.accept(desk.accounts());
            surroundings.screen().out().println(Printable.line(done));
            return ExitCode.DONE;
        } catch (CannotChangeAccountException e) {
            throw new CannotException(String.valueOf(e.getMessage()));
        }
    }

    /** Hands the accounts of a store that is there to {@code look}, and gives the exit code. */
    int look(Surroundings surroundings, Consumer<Accounts> look) {
        try (Desk desk = Desk.open(store.existing(surroundings.environment()), AsOf.today(surroundings.today()))) {
            look.accept(desk.accounts());
            return ExitCode.DONE;
        }
    }
}
