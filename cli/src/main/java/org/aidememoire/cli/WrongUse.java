package org.aidememoire.cli;

import java.util.List;
import org.aidememoire.cli.screen.Screen;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong use with one line: what is wrong, what may have been meant, where help is. */
final class WrongUse implements IParameterExceptionHandler {
    private static final int SUGGESTIONS = 3;

    private final Screen screen;

    WrongUse(Screen screen) {
        this.screen = screen;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String what = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched, command)
                : String.valueOf(e.getMessage());
        screen.complain(what + "; see '" + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.WRONG_USE;
    }

    private static String unmatched(UnmatchedArgumentException e, CommandLine command) {
        String word = e.getUnmatched().get(0);
        String what = e.isUnknownOption()
                ? "there is no option '" + word + "'"
                : command.getParent() == null ? "there is no command '" + word + "'" : "'" + word + "' is one too many";
        List<String> alike =
                e.getSuggestions().stream().distinct().limit(SUGGESTIONS).toList();
        return what + (alike.isEmpty() ? "" : "; did you mean " + String.join(" or ", alike) + "?");
    }
}
