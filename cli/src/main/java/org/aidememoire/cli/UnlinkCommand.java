package org.aidememoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Parts claims from their entry. */
@Command(name = "unlink", description = "Says that claims tell of another thing than the rest of their entry.")
final class UnlinkCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The identifiers of the claims to part from the rest.")
    private List<String> ids = List.of();

    @Mixin
    private Signing signing = new Signing();

    UnlinkCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.sign(
                surroundings,
                deciding -> deciding.unlink(ids.stream().map(deciding::meant).toList(), signing.why(), signing.seen()));
    }
}
