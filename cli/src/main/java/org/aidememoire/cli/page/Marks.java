package org.aidememoire.cli.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.model.wording.Piece;

/** Wordings with their marked words set apart: in colour where there is any, else between »angles«. */
final class Marks {
    private Marks() {}

    static String onScreen(List<Piece> pieces, Shade shade, Screen screen) {
        return join(pieces, text -> screen.colours() ? shade.on(text, screen) : "»" + text + "«");
    }

    static String plain(List<Piece> pieces) {
        return join(pieces, text -> "»" + text + "«");
    }

    /** On one line; the spaces at the edges of pieces stay, so that words do not run together. */
    static String join(List<Piece> pieces, UnaryOperator<String> mark) {
        return pieces.stream()
                .map(piece -> piece.marked() ? mark.apply(spaced(piece.text())) : spaced(piece.text()))
                .collect(Collectors.joining())
                .strip();
    }

    static String spaced(String text) {
        return Printable.text(text.replaceAll("[\\s\\p{Z}]+", " "));
    }
}
