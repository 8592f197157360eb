package org.aidememoire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what reports say, without a store. */
@Command(
        name = "extract",
        description = "Writes what each report says to a JSON file of its own. Needs no store and changes none.")
final class ExtractCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Intake intake = new Intake();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the files, made if it is not there.")
    private Path out = Path.of(".");

    ExtractCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = surroundings.screen();
        return new TallyPage(extract(screen), screen).print();
    }

    private Tally extract(Screen screen) {
        if (!screen.interactive()) {
            return extract(new ShownProgress(screen));
        }
        try (BarProgress bar = new BarProgress()) {
            return extract(bar);
        }
    }

    private Tally extract(Progress progress) {
        try {
            return Desk.extract(intake.paths(), intake.limit(), intake.known(), out, progress);
        } catch (IOException e) {
            throw new CannotException(out + ": this folder cannot be made (" + e + ")");
        }
    }
}
