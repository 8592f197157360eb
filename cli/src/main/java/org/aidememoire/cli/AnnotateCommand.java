package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Remarks on an entry. */
@Command(name = "annotate", description = "Remarks on an entry; changes nothing.")
final class AnnotateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ID", description = "The identifier of an entry, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "REMARK", description = "The remark.")
    private String remark = "";

    @Mixin
    private Signing signing = new Signing();

    AnnotateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.sign(surroundings, deciding -> deciding.annotate(deciding.entry(deciding.meant(id)), remark));
    }
}
