package org.aidememoire.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aidememoire.cli.argument.Arguments;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.figures.BadFiguresException;
import org.aidememoire.desk.figures.GivenSeries;
import org.aidememoire.desk.figures.ImportedFigures;
import org.aidememoire.model.party.CountryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes figures in. */
@Command(
        name = "import",
        description =
                "Takes in figures, such as trade by year, from comma-separated values. All of a file or, if any line"
                        + " is bad, nothing.",
        footer = {
            "",
            "The first line names the columns: period and value, and measure, unit, between (VNM;LAO) and source where the"
                    + " options do not say them. What is imported is kept for ever; a later value for the same period holds"
                    + " from then on."
        })
final class FiguresImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(names = "--measure", paramLabel = "NAME", description = "What is counted, such as 'two-way trade'.")
    private Optional<String> measure = Optional.empty();

    @Option(names = "--unit", paramLabel = "UNIT", description = "A currency such as USD, percent, or what is counted.")
    private Optional<String> unit = Optional.empty();

    @Option(
            names = "--between",
            split = Arguments.BETWEEN,
            splitSynopsisLabel = ",",
            paramLabel = "COUNTRY",
            description = "Whose figures they are: VNM,LAO.")
    private Set<CountryCode> between = new LinkedHashSet<>();

    @Option(names = "--source", paramLabel = "NAME", description = "Who publishes them.")
    private Optional<String> source = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    FiguresImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = surroundings.screen();
        try (Desk desk = Desk.open(store.address(surroundings.environment()), AsOf.today(surroundings.today()))) {
            ImportedFigures imported = desk.importFigures(file, new GivenSeries(measure, unit, between, source));
            screen.out()
                    .println(imported.added() + " figures taken in, " + (imported.figures() - imported.added())
                            + " already known");
            return ExitCode.DONE;
        } catch (BadFiguresException e) {
            e.lines().forEach(screen::complain);
            screen.complain("nothing was taken in");
            return ExitCode.LEFT_OUT;
        }
    }
}
