package org.aidememoire.cli;

import java.util.concurrent.Callable;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.page.ComparisonPage;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.compare.ComparisonDocument;
import org.aidememoire.desk.compare.NotComparableException;
import org.aidememoire.desk.document.Markup;
import org.aidememoire.model.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what was said at two times. */
@Command(
        name = "compare",
        description = "Compares two reports, two engagements or two dates: what is new, stronger, weaker, more or less"
                + " specific, reaffirmed or no longer mentioned.",
        footer = {
            "",
            "Of two dates, what was published after A and until B is compared with all that was published until A. For an"
                    + " engagement speak the reports that tell that it was held."
        })
final class CompareCommand implements Callable<Integer> {
    /** How a comparison is written. */
    enum ComparisonFormat {
        /** Wordings below each other, for a terminal. */
        text,
        /** Tables in Markdown. */
        md,
        /** A page. */
        html,
        /** For other programs. */
        json
    }

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description =
                    "What was said before: a report's name, or the identifier of a report or an engagement, or a date.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "What was said after.")
    private String after = "";

    @Mixin
    private Narrowing narrowing = new Narrowing();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text if left out.")
    private ComparisonFormat format = ComparisonFormat.text;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Desk desk = asOf.openExisting(surroundings)) {
            print(desk.compare(before, after, narrowing.filter(desk)), desk, surroundings.screen());
        } catch (NotComparableException e) {
            throw new CannotException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private void print(Comparison comparison, Desk desk, Screen screen) {
        String day = desk.asOf().words();
        switch (format) {
            case text -> {
                new ComparisonPage(comparison, screen).print();
                screen.out().println();
                new AsOfLine(desk.asOf(), screen).print();
            }
            case md -> new ComparisonDocument(comparison, Markup.markdown(), screen.out()).write(day);
            case html -> new ComparisonDocument(comparison, Markup.html(), screen.out()).write(day);
            case json -> desk.writeJson(comparison, screen.out());
        }
    }
}
