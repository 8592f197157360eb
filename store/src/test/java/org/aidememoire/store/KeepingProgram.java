package org.aidememoire.store;

import java.util.Random;
import org.aidememoire.model.report.Report;
import org.aidememoire.model.report.ReportMetadata;

/** Keeps reports numbered from the second argument, as many as the third says, and prints each number when it is kept. */
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
                System.out.println(number);
                System.out.flush();
            }
        }
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
