package org.aidememoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aidememoire.cli.page.AsOfLine;
import org.aidememoire.cli.page.SearchPage;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Surroundings;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.search.BadQueryException;
import org.aidememoire.desk.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for words. */
@Command(
        name = "search",
        description = "Looks for words in reports and entries, the best first.",
        footer = {
            "",
            "All words must be there, in any case and with or without accents: To Lam finds Tô Lâm. '\"two words\"' is a"
                    + " phrase, rail* a beginning, and after -- a hyphen leaves out: -- rail* -airport.",
            "Fields: kind:, sector:, force:, status:, by:, to:, country:, person:, report:, outlet:, since:, until:, such"
                    + " as sector:transport by:LAO since:2026."
        })
final class SearchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", description = "How many to show. Without it: 20.")
    private int most = 20;

    @Mixin
    private Narrowing narrowing = new Narrowing();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; a table if left out.")
    private Format format = Format.table;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--most has to be 1 or more, not " + most);
        }
        try (Desk desk = asOf.openExisting(surroundings)) {
            print(desk.search(String.join(" ", words), narrowing.filter(desk), most), desk, surroundings.screen());
        } catch (BadQueryException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return ExitCode.DONE;
    }

    private void print(SearchResult result, Desk desk, Screen screen) {
        SearchPage page = new SearchPage(result, screen);
        AsOfLine asOfLine = new AsOfLine(desk.asOf(), screen);
        switch (format) {
            case csv -> asOfLine.in(page.rows()).printCsv(screen);
            case md -> asOfLine.below(page.rows());
            case json -> desk.writeJson(result, screen.out());
            case table -> {
                page.print();
                asOfLine.print();
            }
        }
    }
}
