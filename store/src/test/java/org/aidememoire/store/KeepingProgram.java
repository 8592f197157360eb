package org.aidememoire.store;

import java.util.Random;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;

/**
 * Keeps reports numbered from the second argument, as many as the third says, and decides on
 * each, and says so when it is done.
 */
final class KeepingProgram {
    private static final int WORDS = 3_000;

    private KeepingProgram() {}

    /** Keeps reports in the store that the first argument names. */
    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        try (Store store = new Place(arguments[0]).open()) {
            for (int number = first; number < first + count; number++) {
                Report report = report(number);
                store.keep(report, SampleReports.nothingIn(report));
                say("kept " + number);
                store.decide(remark(report, number), 0);
                say("decided " + number);
            }
        } catch (StoreException e) {
            say("cannot: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** What is decided on a report. */
    static Draft remark(Report on, int number) {
        return new Draft(
                SampleDecisions.called("anna"), new Subject.OfReport(on.id()), new Act.Annotate(), "remark " + number);
    }

    /** A report of many pages of the file, the same for the same number. */
    static Report report(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Report " + number + ":");
        for (int word = 0; word < WORDS; word++) {
            text.append(' ').append(Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX));
        }
        return SampleReports.report(text.toString(), ReportMetadata.named("report-" + number));
    }
}
