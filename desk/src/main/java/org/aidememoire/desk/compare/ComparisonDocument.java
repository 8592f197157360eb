package org.aidememoire.desk.compare;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aidememoire.desk.document.Markup;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.comparison.Change;
import org.aidememoire.model.comparison.Comparison;
import org.aidememoire.model.comparison.Comparison.Side;
import org.aidememoire.model.comparison.Shift;
import org.aidememoire.model.comparison.Wording;
import org.aidememoire.model.party.Party;

/** A comparison as a document: under each shift a table with both wordings side by side. */
public final class ComparisonDocument {
    private final Comparison comparison;
    private final Markup markup;
    private final PrintWriter out;

    /** {@code comparison} to be written to {@code out} in {@code markup}. */
    public ComparisonDocument(Comparison comparison, Markup markup, PrintWriter out) {
        this.comparison = comparison;
        this.markup = markup;
        this.out = out;
    }

    /**
     * Writes the document.
     *
     * @param dependingOn a line that says what the answer depends on
     */
    public void write(String dependingOn) {
        out.print(markup.begin("Comparison"));
        out.print(markup.paragraph("Before: " + markup.text(described(comparison.before()))));
        out.print(markup.paragraph("After: " + markup.text(described(comparison.after()))));
        out.print(markup.paragraph(markup.text(dependingOn)));
        for (Shift shift : Shift.values()) {
            List<Change> changes = comparison.of(shift);
            if (!changes.isEmpty()) {
                out.print(markup.heading(heading(shift, changes.size())));
                out.print(markup.beginTable(headings(shift)));
                changes.forEach(change -> out.print(markup.row(cells(change))));
                out.print(markup.endTable());
            }
        }
        out.print(markup.end());
        out.flush();
    }

    /** What stands over the changes of {@code shift}, such as "No longer mentioned (3)". */
    public static String heading(Shift shift, int changes) {
        String phrase = shift.phrase();
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + " (" + changes + ")";
    }

    /** A side by its name and its reports, in one line. */
    public static String described(Side side) {
        if (side.reports().isEmpty()) {
            return side.name() + ", of which no report tells anything that is compared";
        }
        return side.reports().equals(List.of(side.name()))
                ? side.name()
                : side.name() + ": " + String.join(", ", side.reports());
    }

    /** The shifts beside the first, and the reasons. */
    public static String because(Change change) {
        String also = change.shifts().stream()
                .skip(1)
                .map(shift -> "also " + shift.phrase() + "; ")
                .collect(Collectors.joining());
        return also + String.join("; ", change.because());
    }

    /** What a wording is, beside its words: kind, and of a commitment its force and parties. */
    public static String standing(Wording wording) {
        Claim claim = wording.source().claim();
        return claim instanceof Commitment commitment
                ? commitment.force().word() + " by "
                        + commitment.by().stream().map(Party::label).collect(Collectors.joining(", "))
                : claim.kind().plural();
    }

    /** Where a wording stands: its entry, report and day. */
    public static String place(Wording wording) {
        return wording.entry() + ", " + wording.source().metadata().name() + ", "
                + wording.source().published().map(LocalDate::toString).orElse("undated");
    }

    private static List<String> headings(Shift shift) {
        return switch (shift) {
            case NEW -> List.of("now");
            case NOT_MENTIONED -> List.of("before");
            default -> List.of("before", "now", "because");
        };
    }

    private List<String> cells(Change change) {
        String before = change.before()
                .map(wording -> cell(wording, markup.before(wording.pieces())))
                .orElse("");
        String after = change.after()
                .map(wording -> cell(wording, markup.after(wording.pieces())))
                .orElse("");
        return switch (change.main()) {
            case NEW -> List.of(after);
            case NOT_MENTIONED -> List.of(before);
            default -> List.of(before, after, markup.text(because(change)));
        };
    }

    private String cell(Wording wording, String words) {
        return words + markup.lineBreak() + markup.text(standing(wording) + " (" + place(wording) + ")");
    }
}
