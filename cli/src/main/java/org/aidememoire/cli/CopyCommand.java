package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.trust.Safekeeping;
import org.aidememoire.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves a record from one kind of store to another. */
@Command(
        name = "copy",
        description =
                "Copies a whole store into an empty one: from a file to a PostgreSQL database or back. What arrived is"
                        + " verified before it counts; if anything fails, nothing was copied.",
        footer = {"", "Example: aide copy aide.db jdbc:postgresql://db.example.org/register"})
final class CopyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FROM", index = "0", description = "The store to copy.")
    private String from = "";

    @Parameters(paramLabel = "TO", index = "1", description = "A new file, or an empty database.")
    private String to = "";

    CopyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        StoreAddress source = StoreOption.existing(StoreAddress.parse(from, surroundings.environment()));
        StoreAddress target = StoreAddress.parse(to, surroundings.environment());
        String digest = Safekeeping.copy(source, target);
        surroundings.screen().out().println("copied to " + target + ", content " + digest);
        return ExitCode.DONE;
    }
}
