package org.aidememoire.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.web.page.Frame;

/**
 * Where reports are added.
 *
 * @param frame around it
 * @param deliveries those of late, the latest first
 * @param entered what was entered, where that could not be taken
 * @param trouble why it could not be taken
 * @param most how many bytes one delivery may have
 */
public record AddReportsPage(
        Frame frame, List<Line> deliveries, Map<String, String> entered, Optional<String> trouble, long most) {
    /** Copies the list. */
    public AddReportsPage {
        deliveries = List.copyOf(deliveries);
    }

    /** What was entered into a field. */
    public String entered(String field) {
        return entered.getOrDefault(field, "");
    }

    /**
     * A delivery of late.
     *
     * @param address its page
     * @param name what its files are called
     * @param words when it came and how far it is
     */
    public record Line(String address, String name, String words) {}
}
