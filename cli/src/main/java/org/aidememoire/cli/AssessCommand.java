package org.aidememoire.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.decide.Selection;
import org.aidememoire.model.decision.Progress;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses progress. */
@Command(
        name = "assess",
        description = "Says how far an undertaking has come, as a reviewer sees it; --why gives the grounds.")
final class AssessCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ID", description = "The identifier of a commitment, or its beginning.")
    private String id = "";

    @Parameters(
            index = "1",
            paramLabel = "PROGRESS",
            description = "not-started, in-progress, substantially-done, done, abandoned or no-evidence.")
    private String progress = "";

    @Option(names = "--source", paramLabel = "SOURCE", description = "What shows it, outside the record.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--evidence", paramLabel = "WORDS", description = "Words of a kept report that show it.")
    private Optional<String> evidence = Optional.empty();

    @Option(names = "--in", paramLabel = "REPORT", description = "The report that --evidence stands in.")
    private Optional<String> report = Optional.empty();

    @Mixin
    private Signing signing = new Signing();

    AssessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return signing.signAt(
                surroundings,
                (deciding, desk) -> deciding.assess(
                        deciding.meant(id),
                        progress(),
                        evidence.map(words -> Selection.of(words, reportMeant(desk))),
                        source,
                        signing.why(),
                        signing.seen()));
    }

    private Report reportMeant(Desk desk) {
        List<ReportId> meant = report.map(desk::findReports).orElse(List.of());
        if (meant.size() != 1) {
            throw new CannotException("--evidence needs --in with the name of one report");
        }
        return desk.report(meant.get(0));
    }

    private Progress progress() {
        try {
            return Progress.of(progress.replace('-', ' '));
        } catch (IllegalArgumentException e) {
            throw new CannotException(String.valueOf(e.getMessage()));
        }
    }
}
