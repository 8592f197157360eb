package org.aidememoire.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.decide.Selection;
import org.aidememoire.model.claim.ClaimKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a claim that the reader missed. */
@Command(name = "add", description = "Adds a claim that the reader missed.")
final class AddCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "REPORT",
            description = "The report: its name, its identifier, or the beginning of one.")
    private String report = "";

    @Parameters(
            index = "1",
            paramLabel = "KIND",
            description = "people, engagements, commitments, targets, instruments, mechanisms, projects, invitations,"
                    + " milestones or formulas.")
    private String kind = "";

    @Parameters(index = "2", paramLabel = "WORDS", description = "The words that say it, character for character.")
    private String words = "";

    @Parameters(index = "3..*", paramLabel = "FIELD=TEXT", description = "What they say, such as force=pledged by=LAO.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Mixin
    private Signing signing = new Signing();

    AddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.signAt(
                surroundings,
                (deciding, desk) -> deciding.add(
                        kind(),
                        Selection.of(words, desk.report(Signing.report(report, desk))),
                        fields,
                        signing.why(),
                        signing.seen()));
    }

    private ClaimKind kind() {
        return Arrays.stream(ClaimKind.values())
                .filter(one -> one.plural().equals(kind))
                .findFirst()
                .orElseThrow(() -> new CannotException("there is no kind of claim called '" + kind + "'"));
    }
}
