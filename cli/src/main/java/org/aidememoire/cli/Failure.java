package org.aidememoire.cli;

import java.util.function.BooleanSupplier;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.desk.trust.NotPossibleException;
import org.aidememoire.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers what could not be done with one line, and with where it broke only if asked. */
final class Failure implements IExecutionExceptionHandler {
    private final Screen screen;
    private final BooleanSupplier debug;

    Failure(Screen screen, BooleanSupplier debug) {
        this.screen = screen;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        screen.out().flush();
        boolean foreseen =
                e instanceof CannotException || e instanceof StoreException || e instanceof NotPossibleException;
        screen.complain(
                foreseen ? String.valueOf(e.getMessage()) : "this should not happen: " + e + "; --debug tells more");
        if (debug.getAsBoolean()) {
            e.printStackTrace(screen.err());
            screen.err().flush();
        }
        return ExitCode.LEFT_OUT;
    }
}
