package org.aidememoire.desk.decide;

import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;

/** Words that a person selects in a report. */
public final class Selection {
    private Selection() {}

    /**
     * The place where {@code words} stand in {@code report}, character for character.
     *
     * @throws CannotDecideException if they stand nowhere, or in several places
     */
    public static Passage of(String words, Report report) {
        int at = found(words, report);
        if (report.text().indexOf(words, at + 1) >= 0) {
            throw new CannotDecideException("“" + words + "” stands more than once in report "
                    + report.metadata().name() + "; select more words");
        }
        return report.passage(at, at + words.length());
    }

    /**
     * The place nearest to {@code near} where {@code words} stand.
     *
     * @throws CannotDecideException if they stand nowhere
     */
    static Passage near(Passage near, String words, Report report) {
        int best = found(words, report);
        for (int at = best; at >= 0; at = report.text().indexOf(words, at + 1)) {
            if (Math.abs(at - near.start()) < Math.abs(best - near.start())) {
                best = at;
            }
        }
        return report.passage(best, best + words.length());
    }

    private static int found(String words, Report report) {
        int at = words.isEmpty() ? -1 : report.text().indexOf(words);
        if (at < 0) {
            throw new CannotDecideException("“" + words + "” does not stand in report "
                    + report.metadata().name() + ", character for character");
        }
        return at;
    }
}
