package org.aidememoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.decide.DecisionWords;
import org.aidememoire.desk.show.ListedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the reports. */
@Command(name = "reports", description = "Lists the reports that the store holds.")
final class ReportsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    ReportsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = surroundings.screen();
        try (Desk desk = asOf.openExisting(surroundings)) {
            new Table(
                            List.of("id", "published", "name", "outlet", "title", "claims"),
                            desk.reports().stream().map(ReportsCommand::row).toList())
                    .print(screen);
            desk.notCounting().forEach((report, decision) -> screen.out()
                    .println(Printable.line(
                            "not counted: " + report.metadata().name() + ", " + DecisionWords.line(decision))));
            new AsOfLine(desk.asOf(), screen).print();
        }
        return ExitCode.DONE;
    }

    private static List<String> row(ListedReport report) {
        return List.of(
                report.id().brief(),
                report.published().map(Object::toString).orElse("undated"),
                Printable.line(report.metadata().name()),
                Printable.line(report.metadata().outlet().orElse("")),
                Printable.line(report.metadata().title().orElse("")),
                report.setAside() ? "set aside (" + report.language() + ")" : Integer.toString(report.claims()));
    }
}
