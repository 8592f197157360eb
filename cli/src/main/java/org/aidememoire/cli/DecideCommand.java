package org.aidememoire.cli;

import org.aidememoire.cli.screen.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything that a person can decide. */
@Command(
        name = "decide",
        description = "Puts a person's word above the machine's: accepts, corrects, rejects and more.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A decision is signed, dated and never changed; 'aide decide undo' takes it back, and 'aide log' lists them all."
        })
final class DecideCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private DecideCommand() {}

    /** The command with all below it. */
    static CommandLine in(Surroundings surroundings) {
        CommandLine decide = new CommandLine(new DecideCommand());
        decide.addSubcommand(new AcceptCommand(surroundings));
        decide.addSubcommand(new RejectCommand(surroundings));
        decide.addSubcommand(new CorrectCommand(surroundings));
        decide.addSubcommand(new AddCommand(surroundings));
        decide.addSubcommand(new LinkCommand(surroundings));
        decide.addSubcommand(new UnlinkCommand(surroundings));
        decide.addSubcommand(new TieCommand(surroundings));
        decide.addSubcommand(new UntieCommand(surroundings));
        decide.addSubcommand(new AssessCommand(surroundings));
        decide.addSubcommand(new AnnotateCommand(surroundings));
        decide.addSubcommand(new UndoCommand(surroundings));
        return decide;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "say what to decide");
        }
    }
}
