package org.aidememoire.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidememoire.register.line.ReportLine;

/**
 * The datelines of the reports of an archive, by the numbers of the reports, which are never given twice. All are read at once
 * when one wants many. Thread-safe.
 */
final class Datelines {
    private final Map<Integer, Dateline> known = new ConcurrentHashMap<>();
    private volatile boolean whole;

    /** The dateline of the report that has {@code number}, which {@code opened} tells where it is not known. */
    Dateline of(int number, Supplier<Dateline> opened) {
        Dateline dateline = known.get(number);
        if (dateline == null) {
            // Not within the map, which it would hold while the report is read.
            dateline = opened.get();
            known.put(number, dateline);
        }
        return dateline;
    }

    /** Reads those of {@code lines}, once. */
    synchronized void readAll(Stream<ReportLine> lines, Shelves<String, String> numbers) {
        if (whole) {
            return;
        }
        Map<String, Dateline> byIdentity = new HashMap<>();
        lines.forEach(line -> byIdentity.put(line.id().hex(), of(line)));
        numbers.entries().forEach(number -> {
            Dateline dateline = byIdentity.get(number.getKey());
            if (dateline != null) {
                known.put(Integer.valueOf(number.getValue()), dateline);
            }
        });
        whole = true;
    }

    private static Dateline of(ReportLine line) {
        return new Dateline(
                line.id(), line.published().map(LocalDate::toEpochDay).orElse(Dateline.UNDATED));
    }
}
