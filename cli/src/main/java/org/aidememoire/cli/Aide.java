package org.aidememoire.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.aidememoire.cli.screen.CheckedOutput;
import org.aidememoire.cli.screen.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code aide} command. */
@Command(
        name = "aide",
        description = "Reads what states publish and keeps a sourced register of a relationship.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 done, 1 something could not be read or done, 2 wrong use.",
            "Begin with: aide read FOLDER, then aide timeline."
        })
public final class Aide {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "Shows where a failure came from.")
    private boolean debug;

    Aide() {}

    boolean debug() {
        return debug;
    }

    /** Runs the command and ends the process with its exit code: 0 done, 1 something left out, 2 wrong use. */
    public static void main(String[] args) {
        CheckedOutput out = new CheckedOutput(new FileOutputStream(FileDescriptor.out));
        Surroundings surroundings = Surroundings.ofThisProcess(out);
        int code = run(surroundings, args);
        System.exit(out.failure().map(cause -> unwritten(surroundings, cause)).orElse(code));
    }

    /** Runs the command in {@code surroundings} and gives its exit code. */
    static int run(Surroundings surroundings, String... args) {
        int code = Commands.in(surroundings).execute(args);
        surroundings.screen().out().flush();
        surroundings.screen().err().flush();
        return code;
    }

    private static int unwritten(Surroundings surroundings, IOException cause) {
        surroundings.screen().complain("not everything could be written: " + cause.getMessage());
        return ExitCode.LEFT_OUT;
    }
}
