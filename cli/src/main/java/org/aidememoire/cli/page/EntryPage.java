package org.aidememoire.cli.page;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.desk.columns.Fields;
import org.aidememoire.desk.columns.Shown;
import org.aidememoire.desk.show.Context;
import org.aidememoire.desk.show.Facts;
import org.aidememoire.desk.why.ExplainedReport;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.register.Source;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportId;

/** One entry whole: what it is, and every source with its words in their place and the rule that found them. */
public final class EntryPage {
    private static final int REACH = 90;
    private static final String INDENT = "  ";
    private static final String QUOTE_BEGINS = "»";
    private static final String QUOTE_ENDS = "«";

    private final Entry entry;
    private final List<Facts.Fact> facts;
    private final Function<ReportId, Report> reports;
    private final Optional<Function<ReportId, ExplainedReport>> explanations;
    private final Screen screen;
    private final PrintWriter out;

    /** The page of {@code entry}, of which {@code facts} are known, and whose sources stand in {@code reports}. */
    public EntryPage(Entry entry, List<Facts.Fact> facts, Function<ReportId, Report> reports, Screen screen) {
        this(entry, facts, reports, Optional.empty(), screen);
    }

    private EntryPage(
            Entry entry,
            List<Facts.Fact> facts,
            Function<ReportId, Report> reports,
            Optional<Function<ReportId, ExplainedReport>> explanations,
            Screen screen) {
        this.entry = entry;
        this.facts = List.copyOf(facts);
        this.reports = reports;
        this.explanations = explanations;
        this.screen = screen;
        this.out = screen.out();
    }

    /** The same page with the reasons why each source is read so. */
    public EntryPage explainedBy(Function<ReportId, ExplainedReport> reasons) {
        return new EntryPage(entry, facts, reports, Optional.of(reasons), screen);
    }

    /** Prints it. */
    public void print() {
        out.println(
                Shade.BOLD.on(entry.id().value(), screen) + "  " + entry.kind().plural());
        Map<String, String> fields = Fields.of(Shown.claim(entry));
        print(fields);
        entry.because().forEach(reason -> out.println(INDENT + label("because") + Printable.line(reason)));
        facts.forEach(fact -> out.println(INDENT + label(fact.label()) + Printable.line(fact.text())));
        out.println();
        out.println(entry.sources().size() == 1 ? "1 source" : entry.sources().size() + " sources");
        int number = 0;
        for (Source source : entry.sources()) {
            print(++number, source, fields);
        }
    }

    private void print(Map<String, String> fields) {
        fields.forEach((name, value) -> out.println(INDENT + label(name) + Printable.line(value)));
    }

    private void print(int number, Source source, Map<String, String> shown) {
        Claim claim = source.claim();
        Evidence evidence = claim.evidence();
        Report report = reports.apply(evidence.report());
        out.println();
        out.println(number + ". " + heading(source));
        out.println(INDENT + inContext(evidence.passage(), report));
        for (Passage cue : evidence.cues()) {
            out.println(INDENT + label("cue") + inContext(cue, report));
        }
        Fields.of(claim).forEach((name, value) -> {
            if (!value.equals(shown.get(name))) {
                out.println(INDENT + label(name) + Printable.line(value));
            }
        });
        out.println(INDENT + label("rule") + evidence.rule() + ", reader " + evidence.reader());
        out.println(INDENT + label("claim") + claim.id() + ", report "
                + evidence.report().brief());
        source.metadata().url().ifPresent(url -> out.println(INDENT + label("url") + Printable.line(url)));
        explanations.ifPresent(reasons -> {
            out.println();
            new WhyPage(screen).print(claim, reasons.apply(evidence.report()));
        });
    }

    private String heading(Source source) {
        return source.published().map(day -> day + "  ").orElse("undated  ")
                + Shade.BOLD.on(Printable.line(source.metadata().name()), screen)
                + source.metadata()
                        .outlet()
                        .map(outlet -> "  " + Printable.line(outlet))
                        .orElse("");
    }

    private String inContext(Passage passage, Report report) {
        Context context = Context.of(passage, report, REACH);
        return Printable.text(context.before())
                + QUOTE_BEGINS
                + Shade.BOLD.on(Printable.line(context.quote()), screen)
                + QUOTE_ENDS
                + Printable.text(context.after());
    }

    private String label(String name) {
        return Shade.FAINT.on(String.format("%-12s ", name), screen);
    }
}
