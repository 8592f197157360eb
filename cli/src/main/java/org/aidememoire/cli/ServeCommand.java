package org.aidememoire.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.kept.KeptRegister;
import org.aidememoire.desk.kept.Resolving;
import org.aidememoire.desk.rules.RulesInForce;
import org.aidememoire.store.StoreAddress;
import org.aidememoire.web.PortTakenException;
import org.aidememoire.web.Website;
import org.aidememoire.web.safety.Reach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The register in a browser, until it is interrupted. */
@Command(
        name = "serve",
        description =
                "Opens the register in a browser: serves its pages to this computer, or with --listen to everybody who has an"
                        + " account, until it is interrupted (Ctrl+C).")
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ReachOptions reach = new ReachOptions();

    @Option(names = "--open", description = "Opens the first page in the browser.")
    private boolean open;

    @Mixin
    private StoreOption store = new StoreOption();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Reach who = reach.reach(surroundings);
        StoreAddress file = store.address(surroundings.environment());
        Ending ending = new Ending();
        AsOf today = AsOf.today(surroundings.today());
        say("Opening the register in " + file + " …");
        try (Desk desk = Desk.open(file, today, RulesInForce.standard(), resolving());
                Website website = start(desk, who)) {
            say(website.address() + " shows " + file + "; Ctrl+C ends it");
            if (open) {
                open(website.address());
            }
            ending.await();
        } finally {
            ending.done();
        }
        return ExitCode.DONE;
    }

    private void say(String line) {
        surroundings.screen().out().println(line);
        surroundings.screen().out().flush();
    }

    /** A bar on a terminal; in a log, where nobody watches it, one line that says what pages wait for. */
    private Resolving resolving() {
        return surroundings.screen().interactive()
                ? ResolvingBar.on(surroundings.screen())
                : reports -> {
                    if (reports >= KeptRegister.WORTH_KEEPING) {
                        say("Working out the register of " + reports + " reports; pages come when that is done");
                    }
                };
    }

    private Website start(Desk desk, Reach who) {
        reach.require(desk);
        try {
            return Website.start(desk, who, surroundings.clock());
        } catch (PortTakenException e) {
            throw new CannotException("port " + reach.port()
                    + " is taken; another aide may be serving there, or choose another:" + " --port "
                    + (reach.port() + 1));
        }
    }

    private void open(URI address) {
        try {
            Desktop.getDesktop().browse(address);
        } catch (IOException | UnsupportedOperationException | java.awt.AWTError e) {
            surroundings.screen().complain("no browser can be opened from here; open " + address + " yourself");
        }
    }

    /** The signal that ends the process waits until the website and the store are closed. */
    private static final class Ending {
        private static final int SECONDS = 10;

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch done = new CountDownLatch(1);

        Ending() {
            Runtime.getRuntime().addShutdownHook(new Thread(this::waitUntilDone, "ending"));
        }

        void await() throws InterruptedException {
            asked.await();
        }

        void done() {
            done.countDown();
        }

        private void waitUntilDone() {
            asked.countDown();
            try {
                if (!done.await(SECONDS, TimeUnit.SECONDS)) {
                    Thread.currentThread().interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
