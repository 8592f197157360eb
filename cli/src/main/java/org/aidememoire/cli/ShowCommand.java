package org.aidememoire.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.page.EntryPage;
import org.aidememoire.cli.page.ReportPage;
import org.aidememoire.cli.page.WhyPage;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.show.Found;
import org.aidememoire.desk.why.ExplainedReport;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.report.ReportId;
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

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private ExplainOptions explain = new ExplainOptions();

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        boolean explained = explain.asked();
        try (Desk desk = asOf.openExisting(surroundings, rules.rules(surroundings.environment()))) {
            show(only(desk.find(id)), desk, explained);
            surroundings.screen().out().println();
            new AsOfLine(desk.asOf(), surroundings.screen()).print();
        }
        return ExitCode.DONE;
    }

    private void show(Found found, Desk desk, boolean explained) {
        Screen screen = surroundings.screen();
        if (found instanceof Found.AnEntry one) {
            EntryPage page = new EntryPage(one.entry(), desk.facts(one.entry()), desk::report, screen);
            (explained ? page.explainedBy(new Explanations(desk)::of) : page).print();
        } else if (found instanceof Found.AReport one) {
            Reading reading = one.reading();
            if (explained) {
                new WhyPage(screen).print(desk.explain(reading.report()), explain.chosen());
            } else {
                new ReportPage(desk.report(reading.report()), reading, screen).print();
            }
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

    /** Explains each report once, however many sources stand in it. */
    private record Explanations(Desk desk, Map<ReportId, ExplainedReport> known) {
        Explanations(Desk desk) {
            this(desk, new HashMap<>());
        }

        ExplainedReport of(ReportId report) {
            return known.computeIfAbsent(report, desk::explain);
        }
    }
}
