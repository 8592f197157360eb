package org.aidememoire.web.start;

import java.util.List;
import org.aidememoire.web.page.Frame;

/**
 * The first page.
 *
 * @param frame around it
 * @param reports how many reports are kept
 * @param relationships those that the reports are about
 * @param wholeAddress where the whole register is
 */
public record StartPage(Frame frame, int reports, List<Known> relationships, String wholeAddress) {
    /** Copies the list. */
    public StartPage {
        relationships = List.copyOf(relationships);
    }

    /** Whether there is nothing to show yet. */
    public boolean isEmpty() {
        return reports == 0;
    }

    /**
     * A relationship to choose.
     *
     * @param name the states
     * @param address its page
     * @param told in how many reports
     * @param span from when to when they were published
     */
    public record Known(String name, String address, String told, String span) {}
}
