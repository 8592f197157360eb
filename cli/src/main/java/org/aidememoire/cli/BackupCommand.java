package org.aidememoire.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.trust.Safekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Backs a store up. */
@Command(
        name = "backup",
        description =
                "Backs the store up into a new file, while others go on using it. The backup is itself a store: every"
                        + " command can be asked of it with --store.")
final class BackupCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The backup, which must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String digest = Safekeeping.backUp(store.existing(surroundings.environment()), file);
        surroundings.screen().out().println("backed up to " + file + ", content " + digest);
        return ExitCode.DONE;
    }
}
