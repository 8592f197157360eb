package org.aidememoire.cli.page;

import java.util.List;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.desk.why.Chosen;
import org.aidememoire.desk.why.ExplainedReport;
import org.aidememoire.desk.why.Line;
import org.aidememoire.desk.why.WhySentence;
import org.aidememoire.desk.why.WhySentence.WhyClaim;
import org.aidememoire.model.claim.Claim;

/** Why a report is read to say what it says: its sentences, their rules, and what became of them. */
public final class WhyPage {
    private static final String INDENT = "  ";

    private final Screen screen;

    /** A page on {@code screen}. */
    public WhyPage(Screen screen) {
        this.screen = screen;
    }

    /** Prints the sentences of {@code report} that are {@code chosen}. */
    public void print(ExplainedReport report, Chosen chosen) {
        screen.out()
                .println(Shade.BOLD.on(Printable.line(report.report().metadata().name()), screen) + "  report "
                        + report.report().id().brief() + ", reader "
                        + report.reading().reader());
        List<WhySentence> sentences =
                report.sentences().stream().filter(chosen).toList();
        report.reading().problems().forEach(problem -> screen.out().println(INDENT + Printable.line(problem.reason())));
        screen.out().println(INDENT + summary(sentences.size(), report.sentences().size(), chosen));
        sentences.forEach(this::print);
        screen.out().println();
    }

    private static String summary(int shown, int all, Chosen chosen) {
        String what = chosen.words().map(words -> " that hold “" + Printable.line(words) + "”")
                .orElse(chosen.all() ? "" : " in which a rule matched or somebody is named; --all shows every one");
        return shown + " of " + all + (all == 1 ? " sentence" : " sentences") + what;
    }

    private void print(WhySentence sentence) {
        screen.out().println();
        print(sentence.words());
        sentence.claims().forEach(this::print);
        print(sentence.dropped());
        if (!sentence.told()) {
            print(List.of(Line.of("no claim", "no rule matches in it")));
        }
    }

    private void print(WhyClaim why) {
        screen.out().println(INDENT + heading(why.claim()));
        print(why.lines());
    }

    private String heading(Claim claim) {
        return Shade.GREEN.on(claim.kind().plural() + " " + claim.id(), screen) + "  "
                + Printable.line(String.join(" · ", Fields.of(claim).values()));
    }

    /** Prints why {@code claim} is found, as the {@code report} is read now. */
    void print(Claim claim, ExplainedReport report) {
        WhySentence sentence = report.sentenceOf(claim).orElse(null);
        if (sentence == null) {
            screen.out()
                    .println(INDENT + "why          no sentence holds it as reader "
                            + report.reading().reader() + " reads the report");
            return;
        }
        print(sentence.words());
        sentence.claim(claim)
                .ifPresentOrElse(
                        why -> print(why.lines()),
                        () -> {
                            screen.out()
                                    .println(INDENT + "why          reader "
                                            + report.reading().reader() + " finds no such claim in it");
                            print(sentence.dropped());
                        });
    }

    private void print(List<Line> lines) {
        lines.forEach(line -> screen.out().println(INDENT + label(line.label()) + INDENT.repeat(line.depth()) + text(line)));
    }

    private String label(String label) {
        return Shade.FAINT.on(String.format("%-13s", label), screen);
    }

    private String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Line.Piece piece : line.pieces()) {
            String words = Printable.text(piece.text().replaceAll("[\\s\\p{Z}]+", " "));
            text.append(piece.matched() ? "»" + Shade.BOLD.on(words, screen) + "«" : words);
        }
        return text.toString();
    }
}
