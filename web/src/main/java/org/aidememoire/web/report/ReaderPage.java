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
 * @param ruling what stands in the forms that decide on the report as a whole
 */
public record ReaderPage(
        Frame frame,
        AboutReport about,
        List<Block> blocks,
        ReviewTally tally,
        Optional<Panel> opened,
        List<String> problems,
        Ruling ruling) {
    /** Copies the lists. */
    public ReaderPage {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /**
     * What stands in the forms that decide on the report as a whole.
     *
     * @param seen the number of the last such decision; 0 where there is none
     * @param trouble why what was sent cannot be decided so; empty where nothing is wrong
     * @param newer what was entered as the later version
     * @param why what was entered as the reason
     */
    public record Ruling(long seen, String trouble, String newer, String why) {}

    /** Whether the reader may decide here. */
    public boolean isForDeciding() {
        return !frame.isOfAnAskedDay();
    }
}
