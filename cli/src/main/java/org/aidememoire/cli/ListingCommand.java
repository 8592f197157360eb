package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.page.ListingPage;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listed;
import org.aidememoire.desk.query.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists entries of the register. */
@Command
class ListingCommand implements Callable<Integer> {
    private final Listing listing;
    private final Surroundings surroundings;

    @Mixin
    private Narrowing narrowing = new Narrowing();

    @Mixin
    private Length length = new Length();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; a table if left out.")
    private Format format = Format.table;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    ListingCommand(Listing listing, Surroundings surroundings) {
        this.listing = listing;
        this.surroundings = surroundings;
    }

    /** {@code filter} with what only this listing can be narrowed by. */
    Filter narrowed(Filter filter, Desk desk) {
        return filter;
    }

    @Override
    public Integer call() {
        Screen screen = surroundings.screen();
        try (Desk desk = asOf.openExisting(surroundings)) {
            boolean cut = format == Format.table && screen.interactive();
            Listed listed =
                    desk.list(listing, narrowed(narrowing.filter(desk), desk), length.order(), length.slice(cut));
            print(listed, desk, screen);
            screen.out().flush();
            length.say(listed, screen);
            if (listed.undated() > 0) {
                screen.complain("--since and --until leave out what has no date at all: " + listed.undated());
            }
        }
        return ExitCode.DONE;
    }

    private void print(Listed listed, Desk desk, Screen screen) {
        ListingPage page = new ListingPage(desk.columns(listing), listed.lines());
        AsOfLine asOfLine = new AsOfLine(desk.asOf(), screen);
        switch (format) {
            case csv -> asOfLine.in(page.rows()).printCsv(screen);
            case md -> asOfLine.below(page.rows());
            case json -> desk.writeJson(listed.entries(), screen.out());
            case table -> {
                printTable(page, listed, screen);
                asOfLine.print();
            }
        }
    }

    private void printTable(ListingPage page, Listed listed, Screen screen) {
        if (listed.lines().isEmpty()) {
            screen.out().println("nothing in the register");
        } else {
            page.printTable(screen);
        }
    }
}
