package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.work.Progress;
import org.aidememoire.desk.work.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes reports in. */
@Command(
        name = "read",
        description =
                "Reads reports into the store. The same bytes are not read twice, unless the reader or its rules are"
                        + " others than when they were read last.",
        footer = {
            "",
            "A file X.json beside X.txt is its sidecar: its url, outlet, title, published and language are what is known"
                    + " of the report."
        })
final class ReadCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Intake intake = new Intake();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = surroundings.screen();
        try (Desk desk = Desk.open(
                store.address(surroundings.environment()),
                AsOf.today(surroundings.today()),
                rules.rules(surroundings.environment()))) {
            return new TallyPage(takeIn(desk, screen), screen).print();
        }
    }

    private Tally takeIn(Desk desk, Screen screen) {
        if (!screen.interactive()) {
            return takeIn(desk, new ShownProgress(screen));
        }
        try (BarProgress bar = new BarProgress()) {
            return takeIn(desk, bar);
        }
    }

    private Tally takeIn(Desk desk, Progress progress) {
        return desk.takeIn(intake.paths(), intake.limit(), intake.known(), progress);
    }
}
