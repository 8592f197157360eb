package org.aidememoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says that entries are one. */
@Command(name = "link", description = "Says that entries are one.")
final class LinkCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "2..*", paramLabel = "ID", description = "The identifiers of the entries, or their beginnings.")
    private List<String> ids = List.of();

    @Mixin
    private Signing signing = new Signing();

    LinkCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.sign(
                surroundings,
                deciding -> deciding.link(ids.stream().map(deciding::meant).toList(), signing.why(), signing.seen()));
    }
}
