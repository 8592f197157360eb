package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that two entries hang together. */
@Command(name = "tie", description = "Says how two entries hang together, such as a visit that answers an invitation.")
final class TieCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ID", description = "The identifier of an entry, or its beginning.")
    private String one = "";

    @Parameters(
            index = "1",
            paramLabel = "HOW",
            description = "answered-by or answers (invitations and engagements); delivered-by or delivers, under-way-by"
                    + " (commitments and what brings them about); within (a visit); session-of (a mechanism);"
                    + " overlaps-with (commitments).")
    private String how = "";

    @Parameters(index = "2", paramLabel = "ID", description = "The identifier of the other, or its beginning.")
    private String other = "";

    @Mixin
    private Signing signing = new Signing();

    TieCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.sign(
                surroundings,
                deciding -> deciding.tie(
                        deciding.meant(one),
                        how.replace('-', ' '),
                        deciding.meant(other),
                        signing.why(),
                        signing.seen()));
    }
}
