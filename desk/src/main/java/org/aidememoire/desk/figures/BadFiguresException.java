package org.aidememoire.desk.figures;

import java.util.List;

/** A file of figures cannot be taken in. Nothing of it was. */
public final class BadFiguresException extends Exception {
    private static final long serialVersionUID = 1;

    private final List<String> lines;

    BadFiguresException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /** What is wrong, one line for each place, each with the file and the number of the line. */
    public List<String> lines() {
        return lines;
    }
}
