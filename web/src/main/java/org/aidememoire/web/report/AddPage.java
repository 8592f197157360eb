package org.aidememoire.web.report;

import java.util.List;
import java.util.Optional;
import org.aidememoire.web.page.Frame;

/**
 * A fact that a person adds to a report.
 *
 * @param frame around it
 * @param path of the report's page
 * @param words the words selected; empty where none are yet
 * @param start where they stand in the text as delivered; empty where nobody knows
 * @param kind the kind chosen; empty where none is yet
 * @param kinds those that can be chosen
 * @param fields what the fact says; none before a kind is chosen
 * @param why the reason
 * @param trouble why it cannot be added
 */
public record AddPage(
        Frame frame,
        String path,
        String words,
        String start,
        String kind,
        List<String> kinds,
        List<Entered> fields,
        String why,
        Optional<String> trouble) {
    /** Copies the lists. */
    public AddPage {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
    }

    /** Whether words and a kind are chosen. */
    public boolean isReady() {
        return !kind.isEmpty();
    }
}
