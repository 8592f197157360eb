package org.aidememoire.cli;

import java.util.Optional;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.desk.query.Listed;
import org.aidememoire.desk.query.Order;
import org.aidememoire.desk.query.Slice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * How much of a listing is shown. On a terminal a table is cut short, since nobody reads ten thousand lines as they rush by;
 * what goes into a file or to another program is whole unless somebody asks for less.
 */
final class Length {
    /** Some screens full. */
    static final int ON_A_TERMINAL = 200;

    @Option(
            names = {"--most", "--limit"},
            paramLabel = "LINES",
            description = "So many lines at most; of a table on a terminal " + ON_A_TERMINAL
                    + ", of anything else all if left out.")
    private Optional<Integer> most = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--latest", description = "What took place last, or was last reported, first.")
    private boolean latest;

    Order order() {
        return latest ? Order.LATEST : Order.USUAL;
    }

    /** @param cut whether a table is printed that somebody reads as it comes */
    Slice slice(boolean cut) {
        int lines = most.orElse(cut ? ON_A_TERMINAL : Integer.MAX_VALUE);
        if (lines < 1) {
            throw new ParameterException(spec.commandLine(), "--most has to be 1 or more, not " + lines);
        }
        return new Slice(0, lines);
    }

    /** Says how many lines there are, where not all are shown and nobody asked for so many. */
    void say(Listed listed, Screen screen) {
        if (most.isEmpty() && listed.lines().size() < listed.total()) {
            screen.complain("the " + (latest ? "latest " : "first ")
                    + listed.lines().size() + " of " + listed.total() + " lines; '--most " + listed.total()
                    + "' shows all, --since, --between and the like fewer");
        }
    }
}
