package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.trust.Safekeeping;
import org.aidememoire.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes what is derived again. */
@Command(
        name = "rebuild",
        description =
                "Makes everything that is derived from the store again: the search index, and the resolved register that"
                        + " is kept beside it. What is kept for ever is only read, and every answer is the same afterwards.")
final class RebuildCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private StoreOption store = new StoreOption();

    RebuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        StoreAddress address = store.existing(surroundings.environment());
        Safekeeping.rebuild(address);
        surroundings.screen().out().println("what is derived from " + address + " was made again");
        return ExitCode.DONE;
    }
}
