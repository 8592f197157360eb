package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(name = "undo", description = "Takes a decision back; what held before it holds again.")
final class UndoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "NUMBER", description = "The decision's number; 'aide log' gives it.")
    private long number;

    @Mixin
    private Signing signing = new Signing();

    UndoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.sign(surroundings, deciding -> deciding.undo(number, signing.why(), signing.seen()));
    }
}
