package org.aidememoire.web.line;

import java.util.List;
import java.util.Optional;

/**
 * A line of the register.
 *
 * @param address the entry's page
 * @param when when it took place or was reported; none where nobody says
 * @param kind what sort of thing it is, in a word or two
 * @param said what it is about
 * @param quoted whether that is in the words of a report
 * @param notes what else is known of it, briefly
 * @param told in how many reports, in words
 * @param within what took place during it
 */
public record RegisterLine(
        String address,
        Optional<When> when,
        String kind,
        String said,
        boolean quoted,
        List<String> notes,
        String told,
        List<RegisterLine> within) {
    /** Copies the lists; leaves out notes that say nothing. */
    public RegisterLine {
        notes = notes.stream().filter(note -> !note.isEmpty()).toList();
        within = List.copyOf(within);
    }

    /**
     * A time as it is shown.
     *
     * @param words as the reader writes it
     * @param iso the first day, month or year of it, for a program
     * @param reported whether it is only the time of the report
     */
    public record When(String words, String iso, boolean reported) {}

    /** The same line with others beneath it. */
    public RegisterLine with(List<RegisterLine> beneath) {
        return new RegisterLine(address, when, kind, said, quoted, notes, told, beneath);
    }
}
