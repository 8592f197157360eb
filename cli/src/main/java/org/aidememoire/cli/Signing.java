package org.aidememoire.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.asof.AsOf;
import org.aidememoire.desk.decide.CannotDecideException;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.desk.decide.DecisionWords;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.decision.Outcome;
import org.aidememoire.model.report.ReportId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, why, and after what; and how it is told what came of it. */
final class Signing {
    /** Names who decides. */
    static final String VARIABLE = "AIDE_USER";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides. Without it: whom the variable AIDE_USER names, else the user of this machine.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
    private String why = "";

    @Option(
            names = "--after",
            paramLabel = "NUMBER",
            description =
                    "The last decision on the same thing that you have seen; needed where somebody else decided it.")
    private long after;

    @Mixin
    private StoreOption store = new StoreOption();

    String why() {
        return why;
    }

    long seen() {
        return after;
    }

    /** Decides, tells what came of it, and gives the exit code. */
    int sign(Surroundings surroundings, Function<Deciding, Outcome> decision) {
        return signAt(surroundings, (deciding, desk) -> decision.apply(deciding));
    }

    /** A decision that takes a look at the record. */
    @FunctionalInterface
    interface Looking {
        Outcome decide(Deciding deciding, Desk desk);
    }

    int signAt(Surroundings surroundings, Looking decision) {
        try (Desk desk = Desk.open(store.existing(surroundings.environment()), AsOf.today(surroundings.today()))) {
            return tell(decision.decide(desk.deciding(signatory(surroundings)), desk), surroundings.screen());
        } catch (CannotDecideException e) {
            throw new CannotException(String.valueOf(e.getMessage()));
        }
    }

    /** The one kept report that {@code word} means, whether it counts or not. */
    static ReportId report(String word, Desk desk) {
        List<ReportId> meant = desk.findKept(word);
        if (meant.size() != 1) {
            throw new CannotException((meant.isEmpty() ? "no report" : "more than one report")
                    + " in the store is called '" + word + "' or has such an identifier");
        }
        return meant.get(0);
    }

    /** Where there are no accounts, whoever holds the file may do everything with it. */
    private Signatory signatory(Surroundings surroundings) {
        String name = by.or(() -> Optional.ofNullable(surroundings.environment().get(VARIABLE)))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> System.getProperty("user.name"));
        try {
            return new Signatory(name, Role.ADMINISTRATOR);
        } catch (IllegalArgumentException e) {
            throw new CannotException(String.valueOf(e.getMessage()));
        }
    }

    private static int tell(Outcome outcome, Screen screen) {
        if (outcome instanceof Outcome.Taken taken) {
            Decision decision = taken.decision();
            screen.out().println(Printable.line("decision " + DecisionWords.line(decision)));
            return ExitCode.DONE;
        }
        Decision other = ((Outcome.Overtaken) outcome).by();
        screen.complain("somebody has decided on this: decision " + DecisionWords.line(other));
        screen.complain("nothing was decided; to decide all the same, add --after " + other.number());
        return ExitCode.LEFT_OUT;
    }
}
