package org.aidememoire.desk.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.wording.Piece;

/**
 * How the pieces of a document are written. What is passed as <em>text</em> is plain and becomes harmless; what is passed
 * as <em>markup</em> was made here.
 */
public interface Markup {
    /** Markdown, as CommonMark with tables has it. */
    static Markup markdown() {
        return new Markdown();
    }

    /** One HTML page that needs nothing from elsewhere. */
    static Markup html() {
        return new Html();
    }

    /** The beginning of a document with this title as text. */
    String begin(String title);

    /** Its end. */
    String end();

    /** A heading of text. */
    String heading(String text);

    /** A paragraph of markup. */
    String paragraph(String markup);

    /** An item of a list, of markup. */
    String item(String markup);

    /** The end of a list. */
    String endList();

    /** Text that says where something comes from. */
    String source(String text);

    /** The beginning of a table under headings of text. */
    String beginTable(List<String> headings);

    /** A row of cells of markup. */
    String row(List<String> cells);

    /** The end of a table. */
    String endTable();

    /** Text as markup, on one line. */
    String text(String text);

    /** Markup below which the next markup stands in the same cell. */
    String lineBreak();

    /** Text that is set apart because it goes. */
    String deleted(String text);

    /** Text that is set apart because it comes. */
    String inserted(String text);

    /** A wording whose marked words go. */
    default String before(List<Piece> pieces) {
        return pieces(pieces, this::deleted);
    }

    /** A wording whose marked words come. */
    default String after(List<Piece> pieces) {
        return pieces(pieces, this::inserted);
    }

    private String pieces(List<Piece> pieces, UnaryOperator<String> mark) {
        return pieces.stream()
                .map(piece -> piece.marked() ? mark.apply(piece.text()) : text(piece.text()))
                .collect(Collectors.joining());
    }

    /** {@code text} on one line, its controls replaced. */
    static String line(String text) {
        return Context.line(text).replaceAll("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "\uFFFD");
    }
}
