package org.aidememoire.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.trust.Safekeeping;
import org.aidememoire.desk.trust.Verification;
import org.aidememoire.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether all is as it was kept. */
@Command(
        name = "verify",
        description =
                "Looks at everything that the store keeps: whether it is what was kept and sealed, every quote stands in"
                        + " its place, the chain of decisions is whole, and the search index and the kept register in"
                        + " order.",
        footer = {
            "",
            "What is wrong is named, one line each; exit code 1. 'content' is the digest of all that is kept: note it"
                    + " elsewhere, and nobody can change the record unseen."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int DIGITS = 9;

    private final Surroundings surroundings;

    @Mixin
    private StoreOption store = new StoreOption();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = surroundings.screen();
        StoreAddress address = store.existing(surroundings.environment());
        Verification found = Safekeeping.verify(address);
        PrintWriter out = screen.out();
        out.println(address + ", form " + found.form());
        found.counts().forEach((table, rows) -> out.println(number(rows) + "  " + table));
        out.println(number(found.openedAgain()) + "  reports opened again");
        out.println("search index: " + found.index());
        out.println("kept register: " + found.register());
        out.println("content: " + found.digest());
        out.flush();
        found.faults().forEach(screen::complain);
        out.println(found.clean() ? "nothing is wrong" : found.faults().size() + " things are wrong");
        return found.clean() ? ExitCode.DONE : ExitCode.LEFT_OUT;
    }

    private static String number(long rows) {
        return " ".repeat(Math.max(0, DIGITS - Long.toString(rows).length())) + rows;
    }
}
