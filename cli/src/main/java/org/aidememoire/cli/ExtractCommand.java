package org.aidememoire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.aidememoire.cli.page.WhyPage;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.rules.RulesInForce;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what reports say, without a store. */
@Command(
        name = "extract",
        description =
                "Writes what each report says to a JSON file of its own, or explains it. Needs no store and changes"
                        + " none.")
final class ExtractCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Intake intake = new Intake();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private ExplainOptions explain = new ExplainOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the files, made if it is not there.")
    private Optional<Path> out = Optional.empty();

    ExtractCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        boolean explained = explain.asked();
        if (spec != null && out.isPresent() == explained) {
            throw new ParameterException(
                    spec.commandLine(), "say either --out DIR to write files or --explain to see the reasons here");
        }
        Screen screen = surroundings.screen();
        Supplier<RulesInForce> inForce = rules.rules(surroundings.environment());
        Tally tally = out.map(folder -> extract(screen, inForce, folder)).orElseGet(() -> explain(screen, inForce));
        return new TallyPage(tally, screen).print();
    }

    private Tally explain(Screen screen, Supplier<RulesInForce> inForce) {
        WhyPage page = new WhyPage(screen);
        return Desk.explain(
                intake.paths(),
                intake.limit(),
                intake.known(),
                inForce,
                report -> page.print(report, explain.chosen()));
    }

    private Tally extract(Screen screen, Supplier<RulesInForce> inForce, Path folder) {
        if (!screen.interactive()) {
            return extract(new ShownProgress(screen), inForce, folder);
        }
        try (BarProgress bar = new BarProgress()) {
            return extract(bar, inForce, folder);
        }
    }

    private Tally extract(Progress progress, Supplier<RulesInForce> inForce, Path folder) {
        try {
            return Desk.extract(intake.paths(), intake.limit(), intake.known(), inForce, folder, progress);
        } catch (IOException e) {
            throw new CannotException(folder + ": this folder cannot be made (" + e + ")");
        }
    }
}
