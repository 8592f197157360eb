package org.aidememoire.cli.screen;

import java.io.PrintWriter;
import java.util.OptionalInt;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err what went wrong, one line each
 * @param interactive whether a person at a terminal sees it come
 * @param width the columns of the terminal; empty where lines may be of any length
 * @param colours whether the terminal shows colours and wants them
 */
public record Screen(PrintWriter out, PrintWriter err, boolean interactive, OptionalInt width, boolean colours) {
    /** A line about something that went wrong. */
    public void complain(String line) {
        err.println("aide: " + Printable.line(line));
        err.flush();
    }
}
