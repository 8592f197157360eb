package org.aidememoire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.rules.RuleVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads the examples of a user's rules. */
@Command(
        name = "check",
        description = "Reads the examples in files of rules, and says where something else is found than they say.")
final class RulesCheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of rules, read together.")
    private List<Path> files = List.of();

    RulesCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = surroundings.screen();
        List<RuleVerdict> verdicts = RulesOption.of(files).check();
        for (RuleVerdict verdict : verdicts) {
            verdict.faults()
                    .forEach(fault ->
                            screen.complain(verdict.origin() + ": " + verdict.rule() + ": " + Printable.line(fault)));
        }
        long faulty =
                verdicts.stream().filter(verdict -> !verdict.faults().isEmpty()).count();
        screen.out().println(summary(verdicts, faulty));
        return faulty == 0 ? ExitCode.DONE : ExitCode.LEFT_OUT;
    }

    private static String summary(List<RuleVerdict> verdicts, long faulty) {
        if (verdicts.isEmpty()) {
            return "there is no rule to check";
        }
        int examples = verdicts.stream().mapToInt(RuleVerdict::examples).sum();
        return counted(verdicts.size(), "rule") + ", " + counted(examples, "example") + ": "
                + (faulty == 0 ? "all as they say" : counted(faulty, "rule") + " with faults");
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
