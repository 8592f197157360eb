package org.aidememoire.web.calendar;

import java.util.List;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.page.Frame;

/**
 * What lies ahead.
 *
 * @param frame around it
 * @param months by month, or by year where no month is known
 * @param feed the same for a calendar program
 */
public record CalendarPage(Frame frame, List<Month> months, String feed) {
    /** Copies the list. */
    public CalendarPage {
        months = List.copyOf(months);
    }

    /**
     * A month, or a year.
     *
     * @param name as the reader writes it
     * @param lines what is due in it
     */
    public record Month(String name, List<RegisterLine> lines) {
        /** Copies the list. */
        public Month {
            lines = List.copyOf(lines);
        }
    }
}
