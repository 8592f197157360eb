package org.aidememoire.web.search;

import java.util.List;
import java.util.Optional;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.web.list.FacetChoices;
import org.aidememoire.web.page.Frame;

/**
 * What was looked for, and what was found.
 *
 * @param frame around it
 * @param words what was looked for, as it was written
 * @param found what was found, the best first; none where nothing was looked for
 * @param total how many there are, in words; empty where nothing was looked for
 * @param sides what it can be narrowed by
 * @param chosen what it is narrowed to
 * @param more where more of it is
 * @param trouble why it cannot be understood
 */
public record SearchPage(
        Frame frame,
        String words,
        List<Item> found,
        String total,
        List<FacetChoices> sides,
        List<FacetChoices.Choice> chosen,
        Optional<String> more,
        Optional<String> trouble) {
    /** Copies the lists. */
    public SearchPage {
        found = List.copyOf(found);
        sides = List.copyOf(sides);
        chosen = List.copyOf(chosen);
    }

    /** Whether anything was looked for. */
    public boolean isAsked() {
        return !words.isEmpty() || !chosen.isEmpty();
    }

    /**
     * Something that was found.
     *
     * @param kind the word for its kind
     * @param title what it is; empty where its words say it
     * @param address its page
     * @param passages its words that fit, those that were looked for marked
     * @param notes when and by whom it is told
     */
    public record Item(String kind, String title, String address, List<List<Piece>> passages, List<String> notes) {
        /** Copies the lists; leaves out notes that say nothing. */
        public Item {
            passages = List.copyOf(passages);
            notes = notes.stream().filter(note -> !note.isEmpty()).toList();
        }
    }
}
