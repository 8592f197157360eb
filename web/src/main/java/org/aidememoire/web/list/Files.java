package org.aidememoire.web.list;

import java.util.List;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.page.Crumb;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.page.Section;

/** The addresses at which a list can be had as a file, and how it is cited. */
public final class Files {
    private Files() {}

    /** {@code frame} with the files of {@code section} as it is narrowed. */
    public static Frame addTo(Frame frame, Section section) {
        Inquiry inquiry = frame.inquiry();
        return frame.exporting(List.of(
                        file("CSV", ".csv", section, inquiry),
                        file("XLSX", ".xlsx", section, inquiry),
                        file("JSON", ".json", section, inquiry)))
                .citedAs("Aide-Mémoire, " + inquiry.tongue().scope(inquiry.scope()) + ": " + section.title()
                        + ", as of " + inquiry.tongue().day(inquiry.day()) + ".");
    }

    private static Crumb file(String name, String ending, Section section, Inquiry inquiry) {
        return new Crumb(name, inquiry.links().section(section.slug() + ending, inquiry.parameters()));
    }
}
