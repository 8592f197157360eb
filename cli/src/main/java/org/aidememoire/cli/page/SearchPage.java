package org.aidememoire.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Rows;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.desk.search.SearchResult;
import org.aidememoire.desk.show.ListedReport;

/** What was found, the best first, with the words that were looked for marked. */
public final class SearchPage {
    private static final String INDENT = "  ";
    private static final String UNDATED = "undated";

    private final SearchResult result;
    private final Screen screen;

    /** The page of {@code result}. */
    public SearchPage(SearchResult result, Screen screen) {
        this.result = result;
        this.screen = screen;
    }

    /** Prints it for a person. */
    public void print() {
        if (result.inLatest()) {
            screen.out()
                    .println("too many readings were known on that day: words were looked for in the latest readings");
        }
        if (result.found().isEmpty()) {
            screen.out().println("nothing found");
            return;
        }
        for (SearchResult.Item item : result.found()) {
            screen.out().println(heading(item));
            item.words().forEach(words -> screen.out().println(INDENT + Marks.onScreen(words, Shade.BOLD, screen)));
        }
        screen.out().println(count());
    }

    /** The rows for other programs. */
    public Rows rows() {
        return new Rows(
                List.of("id", "kind", "reported", "report", "words"),
                result.found().stream().map(SearchPage::row).toList());
    }

    private String count() {
        String total = result.total() + (result.more() ? " or more" : "");
        return result.found().size() < result.total()
                ? "the best " + result.found().size() + " of " + total + "; --most shows more"
                : total + " found";
    }

    private String heading(SearchResult.Item item) {
        List<String> row = row(item);
        return Shade.BOLD.on(row.get(0), screen)
                + INDENT
                + row.subList(1, 4).stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(INDENT));
    }

    private static List<String> row(SearchResult.Item item) {
        String words = item.words().stream().map(Marks::plain).collect(Collectors.joining(" … "));
        if (item instanceof SearchResult.AnEntry one) {
            return List.of(
                    one.entry().id().value(),
                    one.entry().kind().plural(),
                    one.source().published().map(Object::toString).orElse(UNDATED),
                    Printable.line(one.source().metadata().name()),
                    words);
        }
        ListedReport report = ((SearchResult.AReport) item).report();
        return List.of(
                report.id().brief(),
                "report",
                report.published().map(Object::toString).orElse(UNDATED),
                Printable.line(report.metadata().name()
                        + report.metadata().title().map(title -> ": " + title).orElse("")),
                words);
    }
}
