package org.aidememoire.cli;

import java.util.stream.Collectors;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.desk.show.Context;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;

/** What became of the reports of one command. */
final class TallyPage {
    private static final int LONGEST_QUOTE = 60;

    private final Tally tally;
    private final Screen screen;

    TallyPage(Tally tally, Screen screen) {
        this.tally = tally;
        this.screen = screen;
    }

    /** Prints the summary, and the problems as lines of their own; what the summary counts as left out is named there. */
    int print() {
        screen.out().flush();
        tally.problems().forEach(this::print);
        long leftOut = tally.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        screen.out()
                .println(counted(tally.read(), "report") + " read, "
                        + (tally.again() > 0 ? tally.again() + " read again (another reader or other rules), " : "")
                        + tally.known() + " already known, "
                        + tally.setAside() + " set aside, " + leftOut + " left out");
        int claims =
                tally.claims().values().stream().mapToInt(Integer::intValue).sum();
        if (claims > 0) {
            screen.out()
                    .println(tally.claims().entrySet().stream()
                            .map(kind -> kind.getValue() + " " + kind.getKey().plural())
                            .collect(Collectors.joining(", ", counted(claims, "claim") + ": ", "")));
        }
        tally.stories().forEach(names -> screen.out()
                .println("one story, counted as one source: " + Printable.line(names)
                        + " ('aide report tell-apart' if not)"));
        return tally.complete() ? ExitCode.DONE : ExitCode.LEFT_OUT;
    }

    private void print(ReadingProblem problem) {
        String place = problem.passage()
                .map(passage -> Printable.line(Context.line(passage.quote())))
                .map(quote -> quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote)
                .map(quote -> ": “" + quote + "”")
                .orElse("");
        screen.complain(problem.source() + ": " + kind(problem.severity()) + problem.reason() + place);
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "";
            case WARNING -> "warning: ";
            case SET_ASIDE -> "set aside: ";
        };
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
