package org.aidememoire.cli.page;

import java.io.PrintWriter;
import org.aidememoire.cli.screen.Printable;
import org.aidememoire.cli.screen.Screen;
import org.aidememoire.cli.screen.Shade;
import org.aidememoire.desk.relationship.Line;
import org.aidememoire.desk.relationship.RelationshipPage;
import org.aidememoire.desk.relationship.Section;

/** A relationship on one screen; a line of text too long for it ends in an ellipsis, and its entry has the whole. */
public final class OverviewPage {
    private static final int LABEL = 13;
    private static final int LONGEST = 300;

    private final RelationshipPage page;
    private final Screen screen;
    private final PrintWriter out;

    /** The page on {@code screen}. */
    public OverviewPage(RelationshipPage page, Screen screen) {
        this.page = page;
        this.screen = screen;
        this.out = screen.out();
    }

    /** Prints it. */
    public void print() {
        out.println(Shade.BOLD.on(page.title(), screen));
        page.sections().forEach(this::print);
        out.println(Shade.FAINT.on(page.asOf(), screen));
    }

    private void print(Section section) {
        String label = section.heading();
        if (section.lines().isEmpty()) {
            out.println(label(label) + section.none());
        }
        for (Line line : section.lines()) {
            out.println(label(label) + line.entry() + "  " + cut(Printable.line(line.text())));
            label = "";
        }
        if (section.more() > 0) {
            out.println(label("") + "and " + section.more() + " more");
        }
    }

    private String label(String label) {
        return Shade.BOLD.on(String.format("%-" + LABEL + "s", label), screen);
    }

    private String cut(String text) {
        int room = screen.width().isPresent() ? Math.max(40, screen.width().getAsInt() - LABEL - 15) : LONGEST;
        return text.length() <= room ? text : text.substring(0, room - 1) + "…";
    }
}
