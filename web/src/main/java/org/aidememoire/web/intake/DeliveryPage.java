package org.aidememoire.web.intake;

import java.util.List;
import java.util.Optional;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.page.Frame;

/**
 * How far a delivery has been read, and then what was found.
 *
 * @param frame around it
 * @param address of this page
 * @param progress of the part that the page fetches again and again
 * @param words how far it is
 * @param files how many files there are
 * @param done those that have been read
 * @param over whether nothing more will come
 * @param found what was found; empty before it is over
 * @param failure why reading broke off
 */
public record DeliveryPage(
        Frame frame,
        String address,
        String progress,
        String words,
        int files,
        List<Delivered> done,
        boolean over,
        Optional<Findings> found,
        Optional<String> failure) {
    /** Copies the list. */
    public DeliveryPage {
        done = List.copyOf(done);
    }

    /**
     * A file that has been read.
     *
     * @param name the file's
     * @param what what became of it
     */
    public record Delivered(String name, String what) {}

    /**
     * What was found.
     *
     * @param summary in a sentence
     * @param reports the reports that were not kept before
     * @param kinds what is new to the register, by kind
     * @param confirmed how many things the register knew that these reports tell of too, in words
     * @param problems what could not be read or was set aside, with the place
     */
    public record Findings(
            String summary, List<NewReport> reports, List<NewThings> kinds, String confirmed, List<Problem> problems) {
        /** Copies the lists. */
        public Findings {
            reports = List.copyOf(reports);
            kinds = List.copyOf(kinds);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A report that was not kept before.
     *
     * @param title its title or name
     * @param address its page
     * @param facts how many facts it is read to say, in words
     */
    public record NewReport(String title, String address, String facts) {}

    /**
     * Things of one kind that are new to the register.
     *
     * @param title the kind
     * @param count how many, in words
     * @param lines the first of them
     */
    public record NewThings(String title, String count, List<RegisterLine> lines) {
        /** Copies the lines. */
        public NewThings {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What could not be read.
     *
     * @param severity how much it cost, in a word
     * @param place the file or report
     * @param quote the words where it is; empty where it is the whole
     * @param reason what is wrong
     */
    public record Problem(String severity, String place, String quote, String reason) {}
}
