package org.aidememoire.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidememoire.register.line.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * The datelines of the reports of an archive, by the numbers of the reports, which are never given twice. All are read at once
 * when one wants many. Thread-safe.
 */
final class Datelines {
    private static final int AT_LEAST = 16;

    /** By number. Only ever replaced by one that is longer, and written to under the lock. */
    private volatile @Nullable Dateline[] known = new Dateline[0];

    private volatile boolean whole;

    /** The dateline of the report that has {@code number}, which {@code opened} tells where it is not known. */
    Dateline of(int number, Supplier<Dateline> opened) {
        @Nullable Dateline[] all = known;
        Dateline dateline = number < all.length ? all[number] : null;
        if (dateline == null) {
            // Not under the lock, which it would hold while the report is read.
            dateline = opened.get();
            put(number, dateline);
        }
        return dateline;
    }

    private synchronized void put(int number, Dateline dateline) {
        @Nullable Dateline[] all = known;
        if (number >= all.length) {
            all = Arrays.copyOf(all, Math.max(number + AT_LEAST, all.length * 2));
        }
        all[number] = dateline;
        // Whoever reads the field after this sees what stands in it.
        known = all;
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
                put(Integer.parseInt(number.getValue()), dateline);
            }
        });
        whole = true;
    }

    private static Dateline of(ReportLine line) {
        return new Dateline(
                line.id(), line.published().map(LocalDate::toEpochDay).orElse(Dateline.UNDATED));
    }
}
