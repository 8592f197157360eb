package org.aidememoire.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.trust.Safekeeping;
import org.aidememoire.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(
        name = "restore",
        description =
                "Puts what a backup holds into the store, which must be new or empty: nothing is ever written over.")
final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The backup, which stays as it is.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        StoreOption.existing(StoreAddress.of(file));
        StoreAddress target = store.address(surroundings.environment());
        String digest = Safekeeping.restore(file, target);
        surroundings.screen().out().println("restored to " + target + ", content " + digest);
        return ExitCode.DONE;
    }
}
