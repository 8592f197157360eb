package org.aidememoire.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.page.LogPage;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.decide.LogFilter;
import org.aidememoire.desk.decide.Unattached;
import org.aidememoire.model.date.PartialDate;
import org.aidememoire.model.decision.ActKind;
import org.aidememoire.model.decision.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the decisions. */
@Command(name = "log", description = "Lists what people decided: who, when, on what, why, and whether it holds.")
final class LogCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--by", paramLabel = "NAME", description = "Decisions of this person.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--act",
            split = ",",
            paramLabel = "ACT",
            description =
                    "Decisions of these kinds: accept, correct, reject, add, link, unlink, tie, untie, assess, annotate, undo and"
                            + " so on.")
    private Set<ActKind> acts = new LinkedHashSet<>();

    @Option(
            names = "--about",
            paramLabel = "ID",
            description = "Decisions on the claim, entry or report whose identifier begins so.")
    private Optional<String> about = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Decisions of this day, month or year or later, in UTC.")
    private Optional<PartialDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Decisions of this day, month or year or earlier.")
    private Optional<PartialDate> until = Optional.empty();

    @Option(
            names = "--unattached",
            description =
                    "Only decisions on what the present readings and versions no longer say, with what holds now.")
    private boolean unattached;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; a table if left out.")
    private Format format = Format.table;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    LogCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Desk desk = asOf.openExisting(surroundings)) {
            List<Unattached> lost =
                    unattached ? desk.unattached() : desk.decided().leftBehind();
            List<Decision> all = unattached
                    ? lost.stream().map(Unattached::decision).toList()
                    : desk.decided().log();
            List<Decision> shown = new LogFilter(by, acts, about, since, until).of(all);
            print(shown, new LogPage(shown, desk.decided(), lost), desk);
        }
        return ExitCode.DONE;
    }

    private void print(List<Decision> decisions, LogPage page, Desk desk) {
        Screen screen = surroundings.screen();
        AsOfLine asOfLine = new AsOfLine(desk.asOf(), screen);
        switch (format) {
            case csv -> asOfLine.in(page.rows()).printCsv(screen);
            case md -> asOfLine.below(page.rows());
            case json -> desk.writeDecisions(decisions, screen.out());
            case table -> {
                page.printTable(screen);
                asOfLine.print();
            }
        }
    }
}
