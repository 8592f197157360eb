package org.aidememoire.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Rows;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.Desk;
import org.aidememoire.model.series.Figure;
import org.aidememoire.model.series.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the imported figures. */
@Command(
        name = "figures",
        description = "Lists the imported figures that targets are seen beside; 'aide figures import' takes them in.")
final class FiguresCommand implements Callable<Integer> {
    private static final List<String> HEADINGS = List.of("measure", "unit", "between", "period", "value", "source");

    private final Surroundings surroundings;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or md; a table if left out.")
    private TableFormat format = TableFormat.table;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    /** How a table without entries is printed. */
    enum TableFormat {
        /** A table that fits the terminal. */
        table,
        /** Comma-separated values, RFC 4180. */
        csv,
        /** A table in Markdown. */
        md
    }

    FiguresCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Desk desk = asOf.openExisting(surroundings)) {
            print(rows(desk.figures()), new AsOfLine(desk.asOf(), surroundings.screen()), surroundings.screen());
        }
        return ExitCode.DONE;
    }

    private void print(List<List<String>> rows, AsOfLine asOfLine, Screen screen) {
        switch (format) {
            case csv -> asOfLine.in(new Rows(HEADINGS, rows)).printCsv(screen);
            case md -> asOfLine.below(new Rows(HEADINGS, rows));
            case table -> {
                if (rows.isEmpty()) {
                    screen.out().println("no figures; 'aide figures import FILE.csv' takes some in");
                } else {
                    new Table(HEADINGS, rows).print(screen);
                }
                asOfLine.print();
            }
        }
    }

    private static List<List<String>> rows(Map<Series, List<Figure>> figures) {
        return figures.entrySet().stream()
                .flatMap(series -> series.getValue().stream().map(figure -> row(series.getKey(), figure)))
                .toList();
    }

    private static List<String> row(Series series, Figure figure) {
        return List.of(
                Printable.line(series.measure()),
                Printable.line(series.unit()),
                series.states(),
                figure.period().toString(),
                figure.value().toPlainString(),
                Printable.line(series.source()));
    }
}
