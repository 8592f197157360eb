package org.aidememoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.page.EntryPage;
import org.aidememoire.cli.page.ReportPage;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.show.Found;
import org.aidememoire.model.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one entry or one report whole. */
@Command(
        name = "show",
        description = "Shows an entry with every source and its exact words, or a report with its claims marked.")
final class ShowCommand implements Callable<Integer> {
    private static final int CANDIDATES = 10;

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "ID",
            description = "The identifier of an entry, a claim or a report, or its beginning, or a report's name.")
    private String id = "";

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Desk desk = asOf.openExisting(surroundings)) {
            show(only(desk.find(id)), desk);
            surroundings.screen().out().println();
            new AsOfLine(desk.asOf(), surroundings.screen()).print();
        }
        return ExitCode.DONE;
    }

    private void show(Found found, Desk desk) {
        Screen screen = surroundings.screen();
        if (found instanceof Found.AnEntry one) {
            new EntryPage(one.entry(), desk.facts(one.entry()), desk::report, screen).print();
        } else if (found instanceof Found.AReport one) {
            Reading reading = one.reading();
            new ReportPage(desk.report(reading.report()), reading, screen).print();
        }
    }

    private Found only(List<Found> found) {
        if (found.isEmpty()) {
            throw new CannotException("nothing in the store has the identifier or the name '" + id + "'");
        }
        if (found.size() > 1) {
            String candidates =
                    found.stream().limit(CANDIDATES).map(Found::label).collect(Collectors.joining(", "));
            throw new CannotException("'" + id + "' could be " + candidates
                    + (found.size() > CANDIDATES ? " and " + (found.size() - CANDIDATES) + " more" : "")
                    + "; give more of it");
        }
        return found.get(0);
    }
}
