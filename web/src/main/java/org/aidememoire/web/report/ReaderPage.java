package org.aidememoire.web.report;

import java.util.List;
import java.util.Optional;
import org.aidememoire.web.page.Frame;

/**
 * A report with what it is read to say.
 *
 * @param frame around it
 * @param about what is known of the report
 * @param blocks its paragraphs
 * @param tally how far people have looked at it
 * @param opened the fact that is opened
 * @param problems what could not be read in it
 */
public record ReaderPage(
        Frame frame,
        AboutReport about,
        List<Block> blocks,
        ReviewTally tally,
        Optional<Panel> opened,
        List<String> problems) {
    /** Copies the lists. */
    public ReaderPage {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Whether the reader may decide here. */
    public boolean isForDeciding() {
        return !frame.isOfAnAskedDay();
    }
}
