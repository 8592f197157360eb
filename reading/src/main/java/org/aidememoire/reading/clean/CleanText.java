package org.aidememoire.reading.clean;

import java.util.List;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;

/**
 * The words of a report without menus and other furniture, with broken words mended and paragraphs whole, every
 * character knowing its place in the text as delivered. Immutable; thread-safe.
 *
 * <p>Paragraphs are parted by a blank line; within a paragraph there is no line end, and no space follows a space.
 * Offsets are zero-based UTF-16 code units, ranges half-open. A character that cleaning inserted (a space between two
 * words that were glued, the blank line between paragraphs) has no place of its own in the delivered text: a range is
 * taken home without those at its ends.
 *
 * <p>What a web page or a Word document shows around its own words comes, in the text that its opener delivers, after a
 * form feed; of such a report only what stands before it is kept. In the text of a PDF form feeds part pages.
 */
public final class CleanText {
    private static final char FORM_FEED = '\f';

    private final Report report;
    private final MappedText mapped;
    private final List<Paragraph> paragraphs;

    private CleanText(Report report, MappedText mapped, List<Paragraph> paragraphs) {
        this.report = report;
        this.mapped = mapped;
        this.paragraphs = paragraphs;
    }

    /** The clean text of {@code report}. Any text can be cleaned. */
    public static CleanText of(Report report) {
        MappedText clean = Cleaning.clean(MappedText.of(report.text()).edited(unlaid(report)));
        return new CleanText(report, clean, ParagraphKinds.of(clean.text()));
    }

    /** What undoes the layout that the opener of {@code report} left in its text. */
    private static List<Edit> unlaid(Report report) {
        return switch (report.opener().name()) {
            case "html", "docx" -> withoutFurniture(report.text());
            case "pdf" -> new PageLayout().edits(report.text());
            default -> List.of();
        };
    }

    private static List<Edit> withoutFurniture(String text) {
        int end = text.indexOf(FORM_FEED);
        return end >= 0 ? List.of(Edit.delete(end, text.length())) : List.of();
    }

    /** The clean text. */
    public String text() {
        return mapped.text();
    }

    /** The paragraphs, in the order of the text. Between them stands nothing but white space, bullets and numbers. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The words of {@code paragraph}. */
    public String words(Paragraph paragraph) {
        return text().substring(paragraph.start(), paragraph.end());
    }

    /**
     * Where a range of the clean text that starts at {@code cleanOffset} starts in the delivered text: at the first
     * character from there on that was not inserted.
     *
     * @throws IllegalArgumentException if no such character follows
     */
    public int deliveredStart(int cleanOffset) {
        for (int at = cleanOffset; at < text().length(); at++) {
            if (!mapped.isInserted(at)) {
                return mapped.sourceStart(at);
            }
        }
        throw new IllegalArgumentException("nothing delivered from " + cleanOffset + " on");
    }

    /**
     * Where a range of the clean text that ends at {@code cleanEnd} ends in the delivered text: after the last character
     * before there that was not inserted.
     *
     * @throws IllegalArgumentException if no such character precedes
     */
    public int deliveredEnd(int cleanEnd) {
        for (int at = cleanEnd - 1; at >= 0; at--) {
            if (!mapped.isInserted(at)) {
                return mapped.sourceEnd(at);
            }
        }
        throw new IllegalArgumentException("nothing delivered before " + cleanEnd);
    }

    /**
     * The passage of the report that the clean words from {@code cleanStart} to {@code cleanEnd} stand for. What
     * cleaning took out between them is in its quote: it is what was delivered.
     *
     * @throws IllegalArgumentException if the range is empty, not within the text, or holds nothing that was delivered
     */
    public Passage passage(int cleanStart, int cleanEnd) {
        return report.passage(deliveredStart(cleanStart), deliveredEnd(cleanEnd));
    }

    /** Whether the character at {@code cleanOffset} is white space that cleaning inserted. */
    boolean isInserted(int cleanOffset) {
        return mapped.isInserted(cleanOffset);
    }
}
