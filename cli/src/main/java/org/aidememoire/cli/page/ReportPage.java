package org.aidememoire.cli.page;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.desk.columns.Fields;
import org.aidememoire.desk.show.MarkedText;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;

/** A report's text as delivered with its claims marked by numbers, and below it what each number stands for. */
public final class ReportPage {
    private static final Map<ClaimKind, Shade> SHADES = Map.of(
            ClaimKind.PERSON, Shade.CYAN,
            ClaimKind.ENGAGEMENT, Shade.GREEN,
            ClaimKind.COMMITMENT, Shade.YELLOW,
            ClaimKind.TARGET, Shade.RED,
            ClaimKind.FIGURE, Shade.RED,
            ClaimKind.INVITATION, Shade.MAGENTA);

    private final Report report;
    private final Reading reading;
    private final Screen screen;
    private final PrintWriter out;

    /** The page of {@code report} as {@code reading} read it. */
    public ReportPage(Report report, Reading reading, Screen screen) {
        this.report = report;
        this.reading = reading;
        this.screen = screen;
        this.out = screen.out();
    }

    /** Prints it. */
    public void print() {
        printMetadata();
        out.println();
        MarkedText marked = MarkedText.of(report.text(), reading.claims());
        marked.pieces().forEach(piece -> out.print(marked(piece, marked.claims())));
        if (!report.text().endsWith("\n")) {
            out.println();
        }
        out.println();
        printClaims(marked.claims());
        reading.problems().forEach(this::print);
    }

    private void printMetadata() {
        ReportMetadata metadata = report.metadata();
        out.println(Shade.BOLD.on(Printable.line(metadata.name()), screen) + "  report "
                + report.id().brief());
        metadata.title().ifPresent(title -> out.println("  title      " + Printable.line(title)));
        metadata.outlet().ifPresent(outlet -> out.println("  outlet     " + Printable.line(outlet)));
        out.println("  published  " + reading.published().map(Object::toString).orElse("undated"));
        metadata.url().ifPresent(url -> out.println("  url        " + Printable.line(url)));
        out.println("  language   " + reading.language() + ", reader " + reading.reader());
    }

    private String marked(MarkedText.Piece piece, List<Claim> claims) {
        StringBuilder text = new StringBuilder();
        piece.beginning().forEach(number -> text.append(Shade.FAINT.on("[" + number + " ", screen)));
        String words = Printable.text(piece.text());
        text.append(
                piece.covering().isEmpty()
                        ? words
                        : shade(innermost(piece, claims)).on(words, screen));
        piece.ending().forEach(number -> text.append(Shade.FAINT.on(" " + number + "]", screen)));
        return text.toString();
    }

    private static Claim innermost(MarkedText.Piece piece, List<Claim> claims) {
        return claims.get(piece.covering().get(piece.covering().size() - 1) - 1);
    }

    private static Shade shade(Claim claim) {
        return SHADES.getOrDefault(claim.kind(), Shade.BLUE);
    }

    private void printClaims(List<Claim> claims) {
        int number = 0;
        for (Claim claim : claims) {
            Map<String, String> fields = Fields.of(claim);
            out.println(String.format("%3d  %s  ", ++number, claim.id())
                    + shade(claim).on(claim.kind().plural(), screen) + "  "
                    + Printable.line(String.join(" · ", fields.values())));
        }
    }

    private void print(ReadingProblem problem) {
        out.println("  ! " + Printable.line(problem.reason())
                + problem.passage()
                        .map(passage -> ": “" + Printable.line(passage.quote()) + "”")
                        .orElse(""));
    }
}
