package org.aidememoire.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Rows;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.decide.Agreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far coders agree. */
@Command(
        name = "agreement",
        description =
                "Tells how far people agree who coded the same claims, each for themselves (Krippendorff's alpha).")
final class AgreementCommand implements Callable<Integer> {
    private static final List<String> HEADINGS = List.of("people", "claims", "agreed", "alpha");

    private final Surroundings surroundings;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or md; a table if left out.")
    private FiguresCommand.TableFormat format = FiguresCommand.TableFormat.table;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    AgreementCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = surroundings.screen();
        try (Desk desk = asOf.openExisting(surroundings)) {
            List<List<String>> rows = desk.decided().agreements().stream()
                    .map(AgreementCommand::row)
                    .toList();
            print(rows, new AsOfLine(desk.asOf(), screen), screen);
        }
        return ExitCode.DONE;
    }

    private void print(List<List<String>> rows, AsOfLine asOfLine, Screen screen) {
        switch (format) {
            case csv -> asOfLine.in(new Rows(HEADINGS, rows)).printCsv(screen);
            case md -> asOfLine.below(new Rows(HEADINGS, rows));
            case table -> {
                if (rows.isEmpty()) {
                    screen.out().println("no two people have coded the same claims");
                } else {
                    new Table(HEADINGS, rows).print(screen);
                }
                asOfLine.print();
            }
        }
    }

    private static List<String> row(Agreement agreement) {
        return List.of(
                Printable.line(String.join(", ", agreement.people())),
                Integer.toString(agreement.claims()),
                Integer.toString(agreement.agreed()),
                agreement.alpha().isPresent()
                        ? String.format(Locale.ROOT, "%.3f", agreement.alpha().getAsDouble())
                        : "cannot be told, all say the same");
    }
}
