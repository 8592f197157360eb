package org.aidememoire.cli.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Rows;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Table;
import org.aidememoire.desk.decide.Decided;
import org.aidememoire.desk.decide.DecisionWords;
import org.aidememoire.desk.decide.Unattached;
import org.aidememoire.model.decision.Decision;

/** Decisions as a table, or as rows for other programs. */
public final class LogPage {
    private static final List<String> HEADINGS =
            List.of("no", "when", "by", "act", "on", "words", "what", "why", "holds");

    private final List<Decision> decisions;
    private final Decided decided;
    private final Map<Long, String> unattached;

    /** The page of {@code decisions}, which hold by {@code decided}, and of which those in {@code lost} hang on nothing. */
    public LogPage(List<Decision> decisions, Decided decided, List<Unattached> lost) {
        this.decisions = List.copyOf(decisions);
        this.decided = decided;
        this.unattached =
                lost.stream().collect(Collectors.toMap(one -> one.decision().number(), Unattached::because));
    }

    /** Prints a table that fits {@code screen}. */
    public void printTable(Screen screen) {
        if (decisions.isEmpty()) {
            screen.out().println("no such decisions");
        } else {
            new Table(HEADINGS, rows().rows()).print(screen);
        }
    }

    /** The rows for other programs. */
    public Rows rows() {
        return new Rows(HEADINGS, decisions.stream().map(this::row).toList());
    }

    private List<String> row(Decision decision) {
        return List.of(
                Long.toString(decision.number()),
                decision.at().toString(),
                Printable.line(decision.by().name()) + " ("
                        + decision.by().role().word() + ")",
                decision.kind().word(),
                DecisionWords.subject(decision),
                Printable.line(DecisionWords.quote(decision).orElse("")),
                Printable.line(DecisionWords.what(decision)),
                Printable.line(decision.isErased() ? "erased" : decision.why()),
                unattached.getOrDefault(decision.number(), holds(decision)));
    }

    private String holds(Decision decision) {
        if (decided.isUndone(decision)) {
            return "undone";
        }
        return decided.carriedTo(decision)
                .map(later -> "yes, in the later version " + later.brief())
                .orElse("yes");
    }
}
