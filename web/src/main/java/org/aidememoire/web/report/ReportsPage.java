package org.aidememoire.web.report;

import java.util.List;
import java.util.Optional;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;

/**
 * The reports that are kept.
 *
 * @param frame around them
 * @param lines a part of them, the latest published first
 * @param words what narrows the list
 * @param span which part it is, of how many
 * @param previous the part before
 * @param next the part after
 * @param outOfCount those that were superseded or withdrawn
 */
public record ReportsPage(
        Frame frame,
        List<Line> lines,
        String words,
        String span,
        Optional<String> previous,
        Optional<String> next,
        List<Crumb> outOfCount) {
    /** Copies the lists. */
    public ReportsPage {
        lines = List.copyOf(lines);
        outOfCount = List.copyOf(outOfCount);
    }

    /**
     * A report.
     *
     * @param address its page
     * @param title its title, or else its name
     * @param notes who published it, under what name it is kept, how it begins if it has no title
     * @param published the day of publication, or the one that the register settles, as the reader writes it
     * @param iso the same day; empty where nobody knows
     * @param facts how many facts it is read to say; empty where it was set aside
     * @param problems how many doubts there were in reading it; empty where there were none
     */
    public record Line(
            String address,
            String title,
            List<String> notes,
            String published,
            String iso,
            String facts,
            String problems) {
        /** Copies the notes. */
        public Line {
            notes = List.copyOf(notes);
        }
    }
}
