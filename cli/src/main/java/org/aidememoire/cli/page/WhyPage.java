package org.aidememoire.cli.page;

import java.util.List;
import java.util.Optional;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.cli.screen.Wrapping;
import org.aidememoire.desk.columns.Fields;
import org.aidememoire.desk.why.Chosen;
import org.aidememoire.desk.why.ExplainedReport;
import org.aidememoire.desk.why.Line;
import org.aidememoire.desk.why.WhySentence;
import org.aidememoire.desk.why.WhySentence.WhyClaim;
import org.aidememoire.model.claim.Claim;

/** Why a report is read to say what it says: its sentences, the rules that matched in them, and what came of that. */
public final class WhyPage {
    private static final String INDENT = "  ";
    private static final int LABEL = 13;
    private static final int NARROWEST = 30;

    private final Screen screen;

    /** A page on {@code screen}. */
    public WhyPage(Screen screen) {
        this.screen = screen;
    }

    /** Prints the sentences of {@code report} that are {@code chosen}. */
    public void print(ExplainedReport report, Chosen chosen) {
        String name = Printable.line(report.report().metadata().name());
        println(Shade.BOLD.on(name, screen) + "  report " + report.report().id().brief() + ", reader "
                + report.reading().reader());
        List<WhySentence> sentences = report.sentences().stream().filter(chosen).toList();
        println(INDENT + summary(sentences.size(), report, chosen));
        sentences.forEach(this::print);
        println("");
    }

    private static String summary(int shown, ExplainedReport report, Chosen chosen) {
        if (report.reading().setAside()) {
            return "set aside, and not read";
        }
        int all = report.sentences().size();
        String which = chosen.words()
                .map(words -> " that hold “" + Printable.line(words) + "”")
                .orElse(chosen.all() ? "" : " in which a rule matched or somebody is found; --all shows every one");
        return shown + " of " + all + (all == 1 ? " sentence" : " sentences") + which;
    }

    private void print(WhySentence sentence) {
        println("");
        print(sentence.words(), INDENT);
        sentence.claims().forEach(this::print);
        print(sentence.dropped(), INDENT);
        if (!sentence.told()) {
            print(List.of(new Line("no claim", "no rule matches in it")), INDENT);
        }
    }

    private void print(WhyClaim why) {
        Claim claim = why.claim();
        String heading = claim.kind().plural() + " " + claim.id();
        println(INDENT
                + Shade.GREEN.on(heading, screen)
                + INDENT
                + Printable.line(String.join(" · ", Fields.of(claim).values())));
        print(why.lines(), INDENT.repeat(2));
    }

    /** Prints why {@code claim} is found, as {@code report} is read now. */
    void print(Claim claim, ExplainedReport report) {
        String reader = "reader " + report.reading().reader();
        Optional<WhySentence> sentence = report.sentenceOf(claim);
        sentence.ifPresent(found -> print(found.words(), INDENT));
        Optional<WhyClaim> why = sentence.flatMap(found -> found.claim(claim));
        if (why.isPresent()) {
            print(why.get().lines(), INDENT.repeat(2));
        } else {
            print(List.of(new Line("now", reader + " finds no such claim in the report")), INDENT);
            sentence.ifPresent(found -> print(found.dropped(), INDENT));
        }
    }

    private void print(List<Line> lines, String indent) {
        lines.forEach(line -> print(line, indent));
    }

    private void print(Line line, String indent) {
        String margin = indent + " ".repeat(LABEL);
        int width = screen.width().isPresent()
                ? Math.max(NARROWEST, screen.width().getAsInt() - margin.length())
                : Integer.MAX_VALUE;
        String start = indent + Shade.FAINT.on(String.format("%-" + LABEL + "s", line.label()), screen);
        for (String part : Wrapping.wrap(Printable.line(line.text()), width)) {
            println(start + part);
            start = margin;
        }
    }

    private void println(String line) {
        screen.out().println(line);
    }
}
